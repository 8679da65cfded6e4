"""A month as a grid of weeks, and events sorted into its days."""

from calendar import Calendar
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol, TypeVar

from plugins.calendar.timespan import Timespan


class Spanned(Protocol):
    """Anything that happens at some time: an occurrence, or what a caller keeps with one."""

    @property
    def span(self) -> Timespan: ...


T = TypeVar("T", bound=Spanned)


def weeks(year: int, month: int, first_weekday: int) -> tuple[tuple[date, ...], ...]:
    """The weeks that the month touches, seven days each; `first_weekday` is 0 for Monday, 6 for Sunday."""
    return tuple(map(tuple, Calendar(first_weekday).monthdatescalendar(year, month)))


def months_between(first: date, last: date) -> tuple[tuple[int, int], ...]:
    """(year, month) from the month of one day to that of the other, both included; empty if the second is earlier."""
    numbers = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return tuple((number // 12, number % 12 + 1) for number in numbers)


def by_day(items: Iterable[T], first: date, last: date) -> dict[date, list[T]]:
    """The items of each day from `first` to `last` that has any, in the order given; long ones stand on every day."""
    days: dict[date, list[T]] = {}
    for item in items:
        start, end = max(item.span.first_day, first), min(item.span.last_day, last)
        for number in range((end - start).days + 1):
            days.setdefault(start + timedelta(days=number), []).append(item)
    return days
