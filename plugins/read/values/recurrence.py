"""How an event recurs: an RFC 5545 rule (§3.3.10), one word for the plain ones, or words (`spoken_rule`)."""

import re
from calendar import monthrange
from collections.abc import Mapping

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed
from plugins.read.tree import Node
from plugins.read.values.days import parse_iso
from plugins.read.values.plain import scalar

_WORDS = {f"{word.lower()}": f"FREQ={word}" for word in ("YEARLY", "MONTHLY", "WEEKLY", "DAILY")}
_DAY = "(?:[-+]?[1-9][0-9]?)?(?:MO|TU|WE|TH|FR|SA|SU)"
_FORMS = {
    "FREQ": re.compile("YEARLY|MONTHLY|WEEKLY|DAILY"),
    "UNTIL": re.compile("[0-9]{8}(?:T[0-9]{6}Z?)?"),
    "BYDAY": re.compile(f"{_DAY}(?:,{_DAY})*"),
    "WKST": re.compile("MO|TU|WE|TH|FR|SA|SU"),
}
_RANGES = {  # lowest and highest; where the lowest is negative, zero is left out
    "COUNT": (1, 9999),
    "INTERVAL": (1, 999),
    "BYMONTH": (1, 12),
    "BYMONTHDAY": (-31, 31),
    "BYYEARDAY": (-366, 366),
    "BYWEEKNO": (-53, 53),
    "BYSETPOS": (-366, 366),
}
_SINGLE = frozenset({"COUNT", "INTERVAL"})
_KNOWN = (*_FORMS, *_RANGES)


def rule(key: str, node: Node, findings: Findings) -> str | None:
    """The rule, with words written out: "yearly" gives "FREQ=YEARLY". Times of day belong to `start`."""
    value = scalar(key, node, findings)
    if value is None or value.lower() in _WORDS:
        return value and _WORDS[value.lower()]
    written = value.upper().replace(" ", "").removeprefix("RRULE:").rstrip(";")
    spoken = written if "=" in written else _spoken(key, value, node.line, findings)
    if spoken is None:
        return None
    before = len(findings.problems)
    parts = _parts(spoken, node.line, findings)
    if before == len(findings.problems):
        _check_together(parts, node.line, findings)
    return spoken if before == len(findings.problems) else None


def _spoken(key: str, value: str, line: int, findings: Findings) -> str | None:
    from plugins.read.values.spoken_rule import Unclear, spoken_rule  # few events need it

    try:
        return spoken_rule(value)
    except Unclear as unclear:
        findings.add(line, N_("“{key}” cannot be “{value}”"), unclear.do, key=key, value=value, **unclear.values)
        return None


def _parts(written: str, line: int, findings: Findings) -> dict[str, str]:
    parts: dict[str, str] = {}
    for part in written.split(";"):
        name, _, value = part.partition("=")
        if name not in _KNOWN:
            do = N_("a rule can have: {known}")
            findings.add(line, N_("a rule cannot have “{name}”"), do, name=name, known=listed(_KNOWN))
        elif name in parts:
            findings.add(line, N_("“{name}” is in the rule twice"), N_("delete one of the two"), name=name)
        elif not _right(name, value):
            do = N_("write it like this: FREQ=MONTHLY;BYDAY=1SU;UNTIL=20261231")
            findings.add(line, N_("“{name}” in the rule cannot be “{value}”"), do, name=name, value=value)
        parts[name] = value
    return parts


def _right(name: str, value: str) -> bool:
    if name == "UNTIL":
        return _real_moment(value)
    if form := _FORMS.get(name):
        return bool(form.fullmatch(value))
    lowest, highest = _RANGES[name]
    numbers = value.split(",")
    return (name not in _SINGLE or len(numbers) == 1) and all(
        re.fullmatch(r"[-+]?[0-9]{1,4}", number) and lowest <= int(number) <= highest and int(number) != 0
        for number in numbers
    )


def _real_moment(value: str) -> bool:
    if not _FORMS["UNTIL"].fullmatch(value):
        return False
    time = value[9:15]
    iso = f"{value[:4]}-{value[4:6]}-{value[6:8]}" + (f"T{time[:2]}:{time[2:4]}:{time[4:]}" if time else "")
    return parse_iso(iso) is not None


def _check_together(parts: Mapping[str, str], line: int, findings: Findings) -> None:
    """What each part allows, but not all of them together (RFC 5545 §3.3.10)."""
    frequency = parts.get("FREQ")
    if frequency is None:
        findings.add(line, N_("the rule has no FREQ"), N_("begin it with FREQ=YEARLY, MONTHLY, WEEKLY or DAILY"))
    if "COUNT" in parts and "UNTIL" in parts:
        findings.add(line, N_("the rule has both COUNT and UNTIL"), N_("delete one of the two"))
    if frequency != "YEARLY" and (wrong := parts.keys() & {"BYWEEKNO", "BYYEARDAY"}):
        do = N_("write FREQ=YEARLY, or delete it")
        findings.add(line, N_("{names} needs a yearly rule"), do, names=listed(sorted(wrong)))
    if frequency == "WEEKLY" and "BYMONTHDAY" in parts:
        findings.add(line, N_("a weekly rule cannot have BYMONTHDAY"), N_("write FREQ=MONTHLY, or use BYDAY"))
    if frequency not in ("YEARLY", "MONTHLY") and re.search("[0-9]", parts.get("BYDAY", "")):
        findings.add(line, N_("BYDAY has a number, but the rule is not monthly"), N_("write FREQ=MONTHLY"))
    if "BYSETPOS" in parts and not any(name.startswith("BY") and name != "BYSETPOS" for name in parts):
        findings.add(line, N_("BYSETPOS has nothing to choose from"), N_("add BYDAY, or delete BYSETPOS"))
    if not _can_happen(parts):
        findings.add(line, N_("this rule never happens: no such day is in those months"), N_("change BYMONTHDAY"))


def _can_happen(parts: Mapping[str, str]) -> bool:
    if "BYMONTH" not in parts or "BYMONTHDAY" not in parts:
        return True
    longest = max(monthrange(2024, int(month))[1] for month in parts["BYMONTH"].split(","))
    return any(abs(int(number)) <= longest for number in parts["BYMONTHDAY"].split(","))
