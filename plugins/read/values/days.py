"""Dates and times as people write them in front matter: ISO 8601, with a space allowed for the T."""

import re
from calendar import monthrange
from datetime import date, datetime
from typing import NamedTuple

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Node
from plugins.read.values.local_time import HOME, place_in_time
from plugins.read.values.plain import scalar

_ISO = re.compile(
    r"(?P<day>(?P<year>\d{4})-(?P<month>\d\d)-\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?: ?(?P<offset>Z|[+-]\d\d:\d\d))?)?",
    re.ASCII,
)
_DAY_FIRST = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})(?=\D|$)", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})(?=\D|$)", re.ASCII)
_YEARS = range(1900, 2200)  # others are slips of the pen


class When(NamedTuple):
    """A day, a local time (naive), or a time with its offset; and the line where it is written."""

    moment: date | datetime
    line: int


def parse_iso(value: str) -> date | datetime | None:
    """The date or time that `value` names; None where it has another form or there is no such day or time."""
    match = _ISO.fullmatch(value)
    if not match or int(match["year"]) not in _YEARS:
        return None
    try:
        if not match["time"]:
            return date.fromisoformat(value)
        return datetime.fromisoformat(f"{match['day']}T{match['time']}{match['offset'] or ''}")
    except ValueError:
        return None


def when(key: str, node: Node, findings: Findings) -> When | None:
    value = scalar(key, node, findings)
    if value is None:
        return None
    moment = parse_iso(value)
    if moment is None:
        _explain(key, value, node.line, findings, with_time=True)
        return None
    return When(moment, node.line)


def day(key: str, node: Node, findings: Findings) -> date | None:
    value = scalar(key, node, findings)
    if value is None:
        return None
    moment = parse_iso(value)
    if isinstance(moment, datetime):
        findings.add(
            node.line,
            N_("“{key}” has a time of day"),
            N_("write the day only: {day}"),
            key=key,
            day=moment.date().isoformat(),
        )
        return None
    if moment is None:
        _explain(key, value, node.line, findings, with_time=False)
    return moment


def instant(key: str, node: Node, findings: Findings) -> datetime | None:
    """A moment with its offset; without one, it is a time in Amsterdam, and a day begins at its midnight."""
    found = when(key, node, findings)
    if found is None:
        return None
    moment = found.moment
    if not isinstance(moment, datetime):
        moment = datetime(moment.year, moment.month, moment.day)
    return moment if moment.tzinfo else place_in_time(key, moment, HOME, found.line, findings)


def _explain(key: str, value: str, line: int, findings: Findings, *, with_time: bool) -> None:
    form = "2024-03-28" + (", 2024-03-28 18:30, 2024-03-28T18:30+01:00" if with_time else "")
    mended = mended_day(value)
    if match := _ISO.fullmatch(value):
        found, do = _impossible(match), N_("look it up in a calendar and write it like this: {form}")
    elif mended:
        found, do = N_("“{key}” is “{value}”, which is not how dates are written here"), N_("write {mended}")
    else:
        found, do = N_("“{key}” is “{value}”, which is no date"), N_("write it like this: {form}")
    days = 0
    if match and 1 <= int(match["month"]) <= 12 and int(match["year"]):
        days = monthrange(int(match["year"]), int(match["month"]))[1]
    findings.add(line, found, do, key=key, value=value, mended=mended, form=form, days=days)


def _impossible(match: re.Match[str]) -> str:
    """What is impossible in a date of the right form."""
    if int(match["year"]) not in _YEARS:
        return N_("“{key}” is “{value}”: that year cannot be right")
    if not 1 <= int(match["month"]) <= 12:
        return N_("“{key}” is “{value}”, but there are twelve months (the month comes before the day)")
    if parse_iso(match["day"]) is None:
        return N_("“{key}” is “{value}”, but that month has {days} days")
    return N_("“{key}” is “{value}”, but there is no such time of day")


def mended_day(value: str) -> str:
    """The ISO form of a day such as 28.03.2024 (day first, as in Russian and Dutch), or an empty string."""
    if match := _DAY_FIRST.match(value):
        iso = f"{match[3]}-{int(match[2]):02}-{int(match[1]):02}"
    elif match := _YEAR_FIRST.match(value):
        iso = f"{match[1]}-{int(match[2]):02}-{int(match[3]):02}"
    else:
        return ""
    return iso if parse_iso(iso) else ""
