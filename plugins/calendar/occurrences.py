"""Every time that an event happens between two days."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec import Struct
from msgspec.structs import replace

from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import Moment, Timespan
from plugins.read.front import Place


class Occurrence(Struct, frozen=True):
    """One time that an event happens. `original` is the start that the rule gives, and names the occurrence.

    `moved`: at another time than the rule says. `place` and `note` are those of this one alone, as in `Override`.
    """

    span: Timespan
    original: Moment
    moved: bool = False
    cancelled: bool = False
    place: Place | None = None
    note: str = ""


def occurrences(schedule: Schedule, first: date, last: date) -> list[Occurrence]:
    """Those that touch a day from `first` to `last`, both included, in order; each in its event's own zone."""
    found = [each for each in _all(schedule, first, last) if each.span.touches(first, last)]
    return sorted(found, key=lambda each: each.span.sort_key)


def _all(schedule: Schedule, first: date, last: date) -> Iterator[Occurrence]:
    overridden = {override.original for override in schedule.moved}
    for start in _starts(schedule, first, last):
        if start not in overridden:
            yield Occurrence(schedule.span.moved_to(start), start)
    for override in schedule.moved:
        usual = schedule.span.moved_to(override.original)
        span = override.span or usual
        yield Occurrence(
            span,
            override.original,
            moved=span.start != usual.start,
            cancelled=override.span is None,
            place=override.place,
            note=override.note,
        )


def _starts(schedule: Schedule, first: date, last: date) -> Iterable[Moment]:
    if not schedule.rule:
        return {schedule.span.start, *schedule.extra} - set(schedule.except_)
    return set(_expanded(schedule, first, last))


def _expanded(schedule: Schedule, first: date, last: date) -> Iterator[Moment]:
    # Imported here, for the two take a quarter of a second to load and most events happen once.
    import recurring_ical_events  # type: ignore[import-untyped]  # it comes without type information
    from icalendar import Calendar
    from icalendar import Event as VEvent

    from plugins.calendar.vevent import add_times

    event = VEvent()
    event.add("uid", "expanded")
    add_times(event, replace(schedule, moved=()))
    calendar = Calendar()
    calendar.add_component(event)
    day = timedelta(days=1)  # a margin: the query's days are not in the event's zone
    for found in recurring_ical_events.of(calendar).between(first - day, last + 2 * day):
        yield found["DTSTART"].dt
