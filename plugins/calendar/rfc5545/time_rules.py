"""Rules about how the times of a component fit together (RFC 5545 §3.3.10, §3.6.1, §3.8.2, §3.8.5)."""

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from plugins.calendar.rfc5545.contentline import ContentLine
from plugins.calendar.rfc5545.tree import Component, Fault
from plugins.calendar.rfc5545.value_rules import MAY_BE_DATES, moment
from plugins.calendar.rule import rule_faults


def zone_faults(root: Component) -> Iterator[Fault]:
    """Every TZID has its VTIMEZONE (§3.2.19), and no time floats: it is in UTC or in a zone."""
    known = {line.value for zone in root.named("VTIMEZONE") if (line := zone.get("TZID"))}
    for event in root.named("VEVENT"):
        for line in event.properties:
            if line.tzid and line.tzid not in known:
                yield line.number, f"{line.name}: no VTIMEZONE for TZID {line.tzid}"
            if line.name in MAY_BE_DATES and _timed(line) and not line.tzid and not line.value.endswith("Z"):
                yield line.number, f"{line.name}: a time without a zone"


def span_faults(event: Component) -> Iterator[Fault]:
    """All times are of the type of DTSTART; DTEND is later."""
    start, end = event.get("DTSTART"), event.get("DTEND")
    if start is None:
        return
    for line in event.properties:
        if line.name in MAY_BE_DATES and _timed(line) != _timed(start):
            yield line.number, f"{line.name} and DTSTART must both be dates or both be times"
    if end is not None and _timed(start) == _timed(end):
        first, last = _instant(start), _instant(end)
        if first and last and last <= first:
            yield end.number, "DTEND is not after DTSTART"


def history_faults(component: Component) -> Iterator[Fault]:
    """Nothing is changed before it was made (§3.8.7.1, §3.8.7.3)."""
    created, changed = component.get("CREATED"), component.get("LAST-MODIFIED")
    if created and changed and changed.value < created.value:
        yield changed.number, "LAST-MODIFIED is before CREATED"


def recurrence_faults(component: Component) -> Iterator[Fault]:
    """The parts of RRULE; in a VTIMEZONE, UNTIL is in UTC too although DTSTART is not (§3.6.5)."""
    start = component.get("DTSTART")
    for line in component.all("RRULE"):
        all_day = start is not None and not _timed(start)
        yield from ((line.number, f"RRULE: {fault} is wrong or missing") for fault in rule_faults(line.value, all_day))


def _timed(line: ContentLine) -> bool:
    return "T" in line.value


def _instant(line: ContentLine) -> datetime | None:
    time = moment(line.value)
    if time is None:
        return None
    try:
        zone = ZoneInfo(line.tzid) if line.tzid else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = UTC  # a zone of the file's own: good enough to compare two times in it
    return time.replace(tzinfo=zone).astimezone(UTC)
