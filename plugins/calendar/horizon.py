"""Which time zones a calendar needs, and for which years."""

from collections.abc import Iterable, Iterator

from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import day_of

ENDLESS = 2037  # the last year that the system's zone files list; the rule of that year is the rule from then on


def needed(schedules: Iterable[Schedule]) -> dict[str, tuple[int, int]]:
    """Zone → (first year, last year) of all times in it, by name; an event without end needs all years to ENDLESS."""
    zones: dict[str, tuple[int, int]] = {}
    for schedule in schedules:
        key = schedule.zone.key
        if not schedule.span.all_day and key != "UTC":  # a time in UTC is written with Z, without a zone
            years = list(_years(schedule))
            first, last = zones.get(key, (years[0], years[0]))
            zones[key] = min(first, *years), max(last, *years)
    return dict(sorted(zones.items()))


def _years(schedule: Schedule) -> Iterator[int]:
    spans = [override.span for override in schedule.moved if override.span]
    for span in (schedule.span, *spans, *map(schedule.span.moved_to, schedule.extra)):
        yield day_of(span.start).year
        yield day_of(span.end).year
    if "UNTIL=" in schedule.rule:
        yield int(schedule.rule.partition("UNTIL=")[2][:4]) + 1  # + 1: UNTIL is in UTC, and the last one has a length
    elif schedule.rule:
        yield ENDLESS  # with COUNT too: years more than needed are no fault
