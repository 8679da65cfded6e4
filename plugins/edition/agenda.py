"""When everything happens: all occurrences of all events, once for all languages."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.calendar.month import months_between
from plugins.calendar.occurrences import Occurrence, occurrences
from plugins.calendar.schedule import Schedule, schedule
from plugins.calendar.timespan import Timespan
from plugins.link.entry import Entry
from plugins.read.front import Event

Month = tuple[int, int]  # year, and month from 1


class Happening(Struct, frozen=True):
    """One occurrence of one event."""

    entry: Entry
    occurrence: Occurrence

    @property
    def span(self) -> Timespan:
        return self.occurrence.span


class Agenda(Struct, frozen=True):
    """All happenings in the order of their starts, up to the horizon, cut in two at `now`."""

    now: datetime
    schedules: Mapping[str, Schedule]  # by entry
    past: Sequence[Happening]
    upcoming: Sequence[Happening]
    upcoming_of: Mapping[str, Sequence[Happening]]  # by entry, and by the entry of the campaign
    months: Mapping[Month, Sequence[Happening]]  # every month that has any, in order
    past_years: Mapping[int, Sequence[Happening]]  # newest first; an event stands once in each


def agenda(entries: Iterable[Entry], now: datetime, zone: ZoneInfo, days: int) -> Agenda:
    """`days`: how far ahead recurring events are followed; single events are shown however far away."""
    schedules = {entry.id: (entry, schedule(entry.facts)) for entry in entries if isinstance(entry.facts, Event)}
    horizon = now.date() + timedelta(days=days)
    happenings = [Happening(entry, o) for entry, plan in schedules.values() for o in all_of(plan, horizon)]
    happenings.sort(key=lambda h: (h.span.sort_key, h.entry.id))
    upcoming = tuple(h for h in happenings if not h.span.over(now, zone))
    past = tuple(h for h in happenings if h.span.over(now, zone))
    return Agenda(
        now=now,
        schedules={name: plan for name, (_, plan) in schedules.items()},
        past=past,
        upcoming=upcoming,
        upcoming_of=by_owner(upcoming),
        months=by_month(happenings),
        past_years=by_year(past),
    )


def all_of(plan: Schedule, horizon: date) -> list[Occurrence]:
    """Of a recurring event that begins behind the horizon, its first day."""
    if not plan.rule:
        return occurrences(plan, date.min, date.max)
    return occurrences(plan, plan.span.first_day, max(horizon, plan.span.first_day))


def by_owner(happenings: Iterable[Happening]) -> dict[str, tuple[Happening, ...]]:
    owned: dict[str, list[Happening]] = {}
    for happening in happenings:
        owned.setdefault(happening.entry.id, []).append(happening)
        if campaign := happening.entry.facts.campaign:
            owned.setdefault(f"campaigns/{campaign}", []).append(happening)
    return {owner: tuple(found) for owner, found in owned.items()}


def month_of(day: date) -> Month:
    return day.year, day.month


def by_month(happenings: Iterable[Happening]) -> dict[Month, tuple[Happening, ...]]:
    """Happenings under each month they touch: what begins on the 30th and ends on the 2nd stands in both."""
    months: dict[Month, list[Happening]] = {}
    for happening in happenings:
        for month in months_between(happening.span.first_day, happening.span.last_day):
            months.setdefault(month, []).append(happening)
    return {month: tuple(months[month]) for month in sorted(months)}


def by_year(past: Iterable[Happening]) -> dict[int, tuple[Happening, ...]]:
    """However often an event happened in a year, its first time stands for all."""
    years: dict[int, dict[str, Happening]] = {}
    for happening in past:
        years.setdefault(happening.span.first_day.year, {}).setdefault(happening.entry.id, happening)
    return {year: tuple(years[year].values()) for year in sorted(years, reverse=True)}
