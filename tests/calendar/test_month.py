from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.month import by_day, months_between, weeks
from plugins.calendar.timespan import Timespan


@settings(max_examples=100, deadline=None)
@given(year=st.integers(1990, 2100), month=st.integers(1, 12), first_weekday=st.integers(0, 6))
def test_grid_is_whole_weeks_that_hold_the_month(year: int, month: int, first_weekday: int) -> None:
    days = [day for week in weeks(year, month, first_weekday) for day in week]
    assert all(len(week) == 7 and week[0].weekday() == first_weekday for week in weeks(year, month, first_weekday))
    assert days == [days[0] + timedelta(days=number) for number in range(len(days))]
    first, last = date(year, month, 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    assert days[0] <= first < days[7]
    assert days[-8] < last <= days[-1]


@pytest.mark.parametrize(
    ("first", "last", "months"),
    [
        (date(2026, 11, 30), date(2027, 1, 1), ((2026, 11), (2026, 12), (2027, 1))),
        (date(2026, 12, 31), date(2026, 12, 1), ((2026, 12),)),
        (date(2027, 1, 1), date(2026, 12, 31), ()),
    ],
)
def test_months_between(first: date, last: date, months: tuple[tuple[int, int], ...]) -> None:
    assert months_between(first, last) == months


@dataclass(frozen=True)
class Item:
    name: str
    span: Timespan


def test_long_event_stands_on_each_of_its_days_within_the_range() -> None:
    party = Item("party", Timespan(date(2026, 5, 2), date(2026, 5, 2)))
    camp = Item("camp", Timespan(date(1990, 1, 1), date(2090, 1, 1)))
    assert by_day([camp, party], date(2026, 5, 1), date(2026, 5, 3)) == {
        date(2026, 5, 1): [camp],
        date(2026, 5, 2): [camp, party],
        date(2026, 5, 3): [camp],
    }


def test_event_outside_of_the_range_stands_nowhere() -> None:
    party = Item("party", Timespan(date(2026, 5, 4), date(2026, 5, 5)))
    assert by_day([party], date(2026, 5, 1), date(2026, 5, 3)) == {}
