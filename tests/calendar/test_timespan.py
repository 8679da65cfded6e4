from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.timespan import Timespan, real, timespan

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def at(*numbers: int, fold: int = 0) -> datetime:
    year, month, day, hour, minute = numbers
    return datetime(year, month, day, hour, minute, tzinfo=AMSTERDAM, fold=fold)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (datetime(2026, 5, 1, 19), datetime(2026, 5, 1, 20)),
        (at(2026, 5, 1, 19, 0), datetime(2026, 5, 1, 20)),
        (date(2026, 5, 1), at(2026, 5, 1, 19, 0)),
        (at(2026, 5, 1, 19, 0), date(2026, 5, 1)),
        (date(2026, 5, 2), date(2026, 5, 1)),
        (at(2026, 5, 1, 19, 0), at(2026, 5, 1, 18, 59)),
        (at(2026, 10, 25, 2, 30, fold=1), at(2026, 10, 25, 2, 40, fold=0)),
    ],
)
def test_impossible_spans_are_refused(start: date, end: date) -> None:
    with pytest.raises(ValueError, match=r"zone|both|before"):
        Timespan(start, end)


def test_half_past_two_can_end_before_a_quarter_past_two_in_autumn() -> None:
    span = Timespan(at(2026, 10, 25, 2, 30), at(2026, 10, 25, 2, 15, fold=1))
    assert not span.over(datetime(2026, 10, 25, 1, 14, tzinfo=UTC), AMSTERDAM)
    assert span.over(datetime(2026, 10, 25, 1, 15, tzinfo=UTC), AMSTERDAM)


def test_days_include_the_last_one() -> None:
    assert list(Timespan(date(2026, 2, 27), date(2026, 3, 1)).days()) == [
        date(2026, 2, 27),
        date(2026, 2, 28),
        date(2026, 3, 1),
    ]


def test_midnight_does_not_reach_the_next_day() -> None:
    assert list(Timespan(at(2026, 5, 1, 19, 0), at(2026, 5, 2, 0, 0)).days()) == [date(2026, 5, 1)]
    assert list(Timespan(at(2026, 5, 1, 19, 0), at(2026, 5, 2, 0, 1)).days()) == [date(2026, 5, 1), date(2026, 5, 2)]
    assert list(timespan(at(2026, 5, 1, 0, 0)).days()) == [date(2026, 5, 1)]


def test_missing_end_is_the_same_day_or_no_end() -> None:
    assert timespan(date(2026, 5, 1)) == Timespan(date(2026, 5, 1), date(2026, 5, 1))
    assert timespan(at(2026, 5, 1, 19, 0)).open_end
    assert not timespan(date(2026, 5, 1)).open_end


def test_whole_day_is_over_when_the_day_ends_in_the_foundations_zone() -> None:
    day = timespan(date(2026, 6, 20))
    assert not day.over(datetime(2026, 6, 20, 21, 59, tzinfo=UTC), AMSTERDAM)
    assert day.over(datetime(2026, 6, 20, 22, 0, tzinfo=UTC), AMSTERDAM)


def test_time_is_over_at_its_end_and_without_one_when_its_day_ends() -> None:
    timed = Timespan(at(2026, 6, 20, 19, 0), at(2026, 6, 20, 21, 0))
    assert not timed.over(at(2026, 6, 20, 20, 59), AMSTERDAM)
    assert timed.over(at(2026, 6, 20, 21, 0), AMSTERDAM)
    open_end = timespan(at(2026, 6, 20, 19, 0))
    assert not open_end.over(at(2026, 6, 20, 23, 59), AMSTERDAM)
    assert open_end.over(at(2026, 6, 21, 0, 0), AMSTERDAM)


def test_order_is_by_day_then_whole_days_then_the_moment() -> None:
    moscow = timespan(datetime(2026, 6, 20, 19, 0, tzinfo=ZoneInfo("Europe/Moscow")))
    amsterdam = timespan(at(2026, 6, 20, 18, 30))
    whole, before = timespan(date(2026, 6, 20)), timespan(at(2026, 6, 19, 23, 0))
    assert sorted([amsterdam, moscow, whole, before], key=lambda span: span.sort_key) == [
        before,
        whole,
        moscow,
        amsterdam,
    ]


def test_moved_span_keeps_its_hours_on_the_night_the_clocks_change() -> None:
    night = Timespan(at(2026, 3, 21, 22, 0), at(2026, 3, 22, 4, 0))
    assert night.moved_to(at(2026, 3, 28, 22, 0)) == Timespan(at(2026, 3, 28, 22, 0), at(2026, 3, 29, 4, 0))


def test_moved_span_in_the_hour_that_spring_skips_is_later() -> None:
    early = Timespan(at(2026, 3, 22, 2, 15), at(2026, 3, 22, 3, 5))
    moved = early.moved_to(at(2026, 3, 29, 2, 15))
    assert (moved.start, moved.end) == (at(2026, 3, 29, 3, 15), at(2026, 3, 29, 4, 5))


def test_whole_days_cannot_move_to_a_time() -> None:
    with pytest.raises(ValueError, match="whole days"):
        timespan(date(2026, 5, 1)).moved_to(at(2026, 5, 1, 19, 0))


@settings(max_examples=100, deadline=None)
@given(
    start=st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)),
    length=st.timedeltas(timedelta(0), timedelta(days=40)),
    other=st.datetimes(datetime(1990, 1, 1), datetime(2050, 1, 1)),
)
def test_any_span_moves_anywhere(start: datetime, length: timedelta, other: datetime) -> None:
    first = real(start.replace(tzinfo=AMSTERDAM))
    span = Timespan(first, (first.astimezone(UTC) + length).astimezone(AMSTERDAM))
    moved = span.moved_to(other.replace(tzinfo=AMSTERDAM))
    assert isinstance(moved.start, datetime)
    assert isinstance(moved.end, datetime)
    elapsed = moved.end.astimezone(UTC) - moved.start.astimezone(UTC)
    assert abs(elapsed - length) <= timedelta(hours=2)
