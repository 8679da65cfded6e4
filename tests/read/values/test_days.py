"""Dates and times."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.values.days import day, instant, parse_iso, when
from tests.read.values.conftest import ParseValue

HOUR = timezone(timedelta(hours=1))


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2024-03-28", date(2024, 3, 28)),
        ("2024-03-28 18:30", datetime(2024, 3, 28, 18, 30)),
        ("2024-03-28T18:30:15", datetime(2024, 3, 28, 18, 30, 15)),
        ("2024-03-28T18:30+01:00", datetime(2024, 3, 28, 18, 30, tzinfo=HOUR)),
        ("2024-03-28 18:30:00 +01:00", datetime(2024, 3, 28, 18, 30, tzinfo=HOUR)),
        ("2024-03-28T18:30:00.123Z", datetime(2024, 3, 28, 18, 30, tzinfo=UTC)),
    ],
)
def test_iso_dates_and_times_are_read(written: str, moment: date) -> None:
    assert parse_iso(written) == moment


@pytest.mark.parametrize(
    "written",
    [
        "20240328",
        "2024-W13-4",
        "2024-03",
        "2024-03-28T",
        "2024-03-28 9:30",
        "2024-03-28T10",
        "٢٠٢٤-٠٣-٢٨",
        "0024-03-28",
    ],
)
def test_other_forms_are_not(written: str) -> None:
    assert parse_iso(written) is None


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ("2024-02-31", "“key” is “2024-02-31”, but that month has 29 days"),
        ("2024-13-01", "there are twelve months"),
        ("2024-02-00", "that month has 29 days"),
        ("0204-02-01", "that year cannot be right"),
        ("2024-02-01 24:30", "there is no such time of day"),
        ("2024-02-01T10:00+99:00", "there is no such time of day"),
        ("28.03.2024", "→ write 2024-03-28"),
        ("28/3/2024", "→ write 2024-03-28"),
        ("2024-3-8", "→ write 2024-03-08"),
        ("31.02.2024", "which is no date → write it like this: 2024-03-28"),
        ("28 maart 2024", "which is no date → write it like this: 2024-03-28"),
        ("[2024-03-28]", "“key” has a list here"),
    ],
)
def test_a_day_that_cannot_be_is_explained(written: str, message: str, parse_value: ParseValue) -> None:
    for parser in (day, when, instant):
        value, told = parse_value(parser, written)
        assert value is None
        assert len(told) == 1
        assert message in told[0]


def test_a_time_is_too_much_for_a_day(parse_value: ParseValue) -> None:
    assert parse_value(day, "2024-03-28 10:00") == (None, ["“key” has a time of day → write the day only: 2024-03-28"])


def test_an_instant_keeps_its_offset(parse_value: ParseValue) -> None:
    assert str(parse_value(instant, "2024-03-28T10:00+05:00")[0]) == "2024-03-28 10:00:00+05:00"


def test_an_instant_without_offset_is_in_amsterdam(parse_value: ParseValue) -> None:
    assert str(parse_value(instant, "2024-03-28")[0]) == "2024-03-28 00:00:00+01:00"
    assert str(parse_value(instant, "2024-07-28 10:00")[0]) == "2024-07-28 10:00:00+02:00"
    assert parse_value(instant, "2024-03-31 02:30")[0] is None


@settings(max_examples=200, deadline=None)
@given(st.datetimes(min_value=datetime(1900, 1, 1), max_value=datetime(2199, 12, 31)))
def test_what_python_writes_is_read(moment: datetime) -> None:
    assert parse_iso(str(moment)) == parse_iso(moment.isoformat()) == moment.replace(microsecond=0)
    assert parse_iso(str(moment.date())) == moment.date()
