"""Recurrence rules (RFC 5545 §3.3.10): from what a volunteer writes to what calendars read, and their faults."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, time
from types import MappingProxyType
from zoneinfo import ZoneInfo

WORDS = frozenset({"yearly", "monthly", "weekly", "daily"})
_DAY = "(?:SU|MO|TU|WE|TH|FR|SA)"


def _list(item: str) -> str:
    return f"(?:{item})(?:,(?:{item}))*"


_PARTS: Mapping[str, str] = MappingProxyType(
    {
        "FREQ": "SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY",
        "UNTIL": r"\d{8}(?:T\d{6}Z?)?",
        "COUNT": r"0*[1-9]\d*",
        "INTERVAL": r"0*[1-9]\d*",
        "BYSECOND": _list("[0-5]?[0-9]|60"),
        "BYMINUTE": _list("[0-5]?[0-9]"),
        "BYHOUR": _list("[01]?[0-9]|2[0-3]"),
        "BYDAY": _list(rf"(?:[+-]?(?:0?[1-9]|[1-4][0-9]|5[0-3]))?{_DAY}"),
        "BYMONTHDAY": _list("[+-]?(?:0?[1-9]|[12][0-9]|3[01])"),
        "BYYEARDAY": _list("[+-]?(?:0{0,2}[1-9]|0?[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])"),
        "BYWEEKNO": _list("[+-]?(?:0?[1-9]|[1-4][0-9]|5[0-3])"),
        "BYMONTH": _list("0?[1-9]|1[0-2]"),
        "BYSETPOS": _list("[+-]?(?:0{0,2}[1-9]|0?[1-9][0-9]|[12][0-9][0-9]|3[0-5][0-9]|36[0-6])"),
        "WKST": _DAY,
    }
)
_NOT_WITH: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "BYWEEKNO": frozenset({"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY"}),
        "BYYEARDAY": frozenset({"DAILY", "WEEKLY", "MONTHLY"}),
        "BYMONTHDAY": frozenset({"WEEKLY"}),
    }
)


def parts(rule: str) -> dict[str, str]:
    """`FREQ=WEEKLY;COUNT=3` as a dictionary; the last wins where a part is given twice."""
    return dict(pair.partition("=")[::2] for pair in rule.split(";"))


def normal_rule(written: str, zone: ZoneInfo | None) -> str:
    """`weekly`, `rrule:freq=weekly` and so on as RFC 5545 writes it; empty for empty.

    UNTIL follows the start, as §3.3.10 asks: a date where `zone` is None (whole days), else UTC, where a date means
    that the day is still in. A rule that is wrong comes back wrong; `rule_faults` says in what.
    """
    text = re.sub(r"\s+", "", written).upper().removeprefix("RRULE:").strip(";")
    if text.lower() in WORDS:
        return f"FREQ={text}"
    return re.sub(r"(?<=UNTIL=)[^;]*", lambda match: _until(match[0], zone), text)


def _until(value: str, zone: ZoneInfo | None) -> str:
    if not re.fullmatch(_PARTS["UNTIL"], value) or (zone and value.endswith("Z")):
        return value
    if zone is None:
        return value[:8]
    try:
        day = datetime.strptime(value[:8], "%Y%m%d")
        clock = datetime.strptime(value[9:], "%H%M%S").time() if "T" in value else time(23, 59, 59)
    except ValueError:
        return value
    return datetime.combine(day, clock, zone).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def rule_faults(rule: str, all_day: bool) -> Iterator[str]:
    """The parts of a rule that break RFC 5545: "BYDAY=XX"; "FREQ" where that is missing."""
    pairs = [pair.partition("=")[::2] for pair in rule.split(";")]
    given = dict(pairs)
    frequency = given.get("FREQ", "")
    if not frequency:
        yield "FREQ"
    for place, (name, value) in enumerate(pairs):
        doubled = any(name == other for other, _ in pairs[:place])
        if doubled or not _possible(name, value) or _misplaced(name, value, frequency, all_day):
            yield f"{name}={value}"
    if "COUNT" in given and "UNTIL" in given:
        yield f"COUNT={given['COUNT']}"
    if "BYSETPOS" in given and not any(name.startswith("BY") and name != "BYSETPOS" for name in given):
        yield f"BYSETPOS={given['BYSETPOS']}"


def _possible(name: str, value: str) -> bool:
    if name not in _PARTS or not re.fullmatch(_PARTS[name], value, re.ASCII):
        return False
    return name != "UNTIL" or _is_moment(value.removesuffix("Z"))


def _is_moment(value: str) -> bool:
    try:
        datetime.strptime(value, "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")
    except ValueError:
        return False
    return True


def _misplaced(name: str, value: str, frequency: str, all_day: bool) -> bool:
    """A part that may not stand with this frequency, or with whole days."""
    if name == "UNTIL":
        return ("T" in value) == all_day or (not all_day and not value.endswith("Z"))
    if name == "BYDAY" and re.search(r"\d", value):
        return frequency not in ("MONTHLY", "YEARLY")
    return frequency in _NOT_WITH.get(name, ()) or (all_day and name in ("BYHOUR", "BYMINUTE", "BYSECOND"))
