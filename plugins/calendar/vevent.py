"""The times of an event as iCalendar properties: what the pages show and what calendar programs compute are one thing.

Imported late by the other modules: icalendar takes 0.2 s to load, and a build without events never needs it.
"""

from datetime import date, datetime, timedelta

from icalendar import Event as VEvent
from icalendar.prop import vRecur

from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import Timespan


def add_times(event: VEvent, schedule: Schedule) -> None:
    """DTSTART, DTEND, RRULE, EXDATE and RDATE (RFC 5545 §3.8.2, §3.8.5)."""
    add_span(event, schedule.span)
    if schedule.rule:
        event.add("rrule", vRecur.from_ical(schedule.rule))
    if schedule.except_:
        event.add("exdate", sorted(schedule.except_))
    if schedule.extra:
        event.add("rdate", sorted(schedule.extra))


def add_span(event: VEvent, span: Timespan) -> None:
    """DTSTART and, where the end is known, DTEND, which for whole days is the day after (§3.6.1)."""
    event.add("dtstart", span.start)
    if not span.open_end:
        event.add("dtend", _exclusive(span.end))


def _exclusive(end: date | datetime) -> date | datetime:
    return end if isinstance(end, datetime) else end + timedelta(days=1)
