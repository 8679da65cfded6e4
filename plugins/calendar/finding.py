"""A fault in an event's times, before anyone knows which file and line it is in."""

from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plugins.calendar.timespan import Moment
from plugins.problems.problem import Problem, Severity

Finding = tuple[str, Problem]  # the key of the front matter that is wrong, and a problem without path and line


def finding(key: str, found: str, do: str, severity: Severity = Severity.ERROR, /, **values: object) -> Finding:
    """`found` and `do` are msgids marked with `N_`."""
    return key, Problem("", 0, found, do, values, severity)


def written(moment: Moment) -> str:
    """As a volunteer writes it: 2026-03-29 or 2026-03-29 02:30."""
    return f"{moment:%Y-%m-%d %H:%M}" if isinstance(moment, datetime) else moment.isoformat()


def zone_named(name: str) -> ZoneInfo | None:
    """The zone, or None where the name is none ("Europe/X", "../x", "Europe")."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
