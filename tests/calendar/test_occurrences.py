import subprocess
import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import recurring_ical_events  # type: ignore[import-untyped]  # it comes without type information
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.ics import CalendarEvent, CalendarModel, calendar_bytes
from plugins.calendar.occurrences import Occurrence, occurrences
from plugins.calendar.rfc5545 import problems
from plugins.calendar.schedule import schedule
from plugins.calendar.timespan import Timespan, timespan
from plugins.read.front import Event, Move

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def found(event: Event, first: date, last: date) -> list[Occurrence]:
    return occurrences(schedule(event), first, last)


def starts(event: Event, first: date, last: date) -> list[date]:
    return [each.span.start for each in found(event, first, last)]


def test_single_event_is_there_if_it_touches_the_days() -> None:
    event = Event(title="", start=date(2026, 5, 30), end=date(2026, 6, 2))
    whole = [Occurrence(Timespan(date(2026, 5, 30), date(2026, 6, 2)), date(2026, 5, 30))]
    assert found(event, date(2026, 6, 1), date(2026, 6, 30)) == whole
    assert found(event, date(2026, 6, 2), date(2026, 6, 2)) == whole
    assert found(event, date(2026, 6, 3), date(2026, 6, 30)) == []
    assert found(event, date(2026, 5, 1), date(2026, 5, 29)) == []


def test_single_events_load_no_calendar_library() -> None:
    code = (
        "import sys; from datetime import date; from plugins.read.front import Event;"
        "from plugins.calendar.occurrences import occurrences; from plugins.calendar.schedule import schedule;"
        "from plugins.calendar.check_schedule import check_schedule; import plugins.calendar.ics;"
        "event = Event(title='', start=date(2026, 5, 1)); assert not list(check_schedule(event));"
        "assert occurrences(schedule(event), date(2026, 1, 1), date(2026, 12, 31));"
        "assert not {'icalendar', 'recurring_ical_events', 'dateutil'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_seven_in_the_evening_stays_that_across_the_change_of_clocks() -> None:
    event = Event(title="", start=datetime(2026, 3, 3, 19), recurrence="weekly")
    times = [each.span.start for each in found(event, date(2026, 3, 1), date(2026, 11, 30))]
    assert len(times) == 39
    assert {moment.time() for moment in times if isinstance(moment, datetime)} == {time(19)}
    assert {moment.utcoffset() for moment in times if isinstance(moment, datetime)} == {
        timedelta(hours=1),
        timedelta(hours=2),
    }


def test_yearly_29_february_is_in_leap_years_only() -> None:
    event = Event(title="", start=date(2024, 2, 29), recurrence="yearly")
    assert starts(event, date(2024, 1, 1), date(2033, 1, 1)) == [date(year, 2, 29) for year in (2024, 2028, 2032)]


def test_last_of_february_every_year() -> None:
    event = Event(title="", start=date(2024, 2, 29), recurrence="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1")
    assert starts(event, date(2024, 1, 1), date(2026, 12, 1)) == [
        date(2024, 2, 29),
        date(2025, 2, 28),
        date(2026, 2, 28),
    ]


def test_until_as_a_date_keeps_the_last_occurrence() -> None:
    event = Event(title="", start=datetime(2026, 5, 1, 19), recurrence="FREQ=WEEKLY;UNTIL=20260515")
    assert [moment.day for moment in starts(event, date(2026, 5, 1), date(2026, 6, 30))] == [1, 8, 15]


def test_exceptions_extras_moves_and_cancellations() -> None:
    event = Event(
        title="",
        start=date(2026, 5, 1),
        recurrence="FREQ=DAILY;COUNT=6",
        except_=(date(2026, 5, 2),),
        extra=(date(2026, 5, 20),),
        moved=(Move(date(2026, 5, 3), date(2026, 5, 21)), Move(date(2026, 5, 4), None)),
    )
    assert found(event, date(2026, 5, 1), date(2026, 5, 31)) == [
        Occurrence(timespan(date(2026, 5, 1)), date(2026, 5, 1)),
        Occurrence(timespan(date(2026, 5, 4)), date(2026, 5, 4), cancelled=True),
        Occurrence(timespan(date(2026, 5, 5)), date(2026, 5, 5)),
        Occurrence(timespan(date(2026, 5, 6)), date(2026, 5, 6)),
        Occurrence(timespan(date(2026, 5, 20)), date(2026, 5, 20)),
        Occurrence(timespan(date(2026, 5, 21)), date(2026, 5, 3), moved=True),
    ]


def test_moved_from_another_month_is_found_where_it_went() -> None:
    event = Event(
        title="", start=date(2026, 5, 1), recurrence="yearly", moved=(Move(date(2027, 5, 1), date(2027, 9, 1)),)
    )
    assert starts(event, date(2027, 9, 1), date(2027, 9, 30)) == [date(2027, 9, 1)]
    assert starts(event, date(2027, 5, 1), date(2027, 5, 31)) == []


def test_event_in_another_zone_is_on_its_own_days() -> None:
    event = Event(title="", start=datetime(2026, 5, 1, 0, 30), timezone="Asia/Vladivostok", recurrence="weekly")
    assert [moment.day for moment in starts(event, date(2026, 5, 8), date(2026, 5, 8))] == [8]
    assert starts(event, date(2026, 5, 7), date(2026, 5, 7)) == []


ZONES = ("Europe/Amsterdam", "Europe/Moscow", "America/New_York", "Asia/Vladivostok", "UTC", "Europe/London")
RULES = (
    "daily",
    "weekly",
    "monthly",
    "yearly",
    "FREQ=WEEKLY;INTERVAL=2;COUNT=12",
    "FREQ=MONTHLY;UNTIL=20270610",
    "FREQ=DAILY;INTERVAL=3",
)


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Recurring events of every sort, with exceptions that match."""
    zone = draw(st.sampled_from(ZONES))
    day = draw(st.dates(date(2025, 1, 1), date(2026, 12, 28)))
    length = timedelta(days=draw(st.integers(0, 3)))
    start: date = day
    if draw(st.booleans()):
        # Not between one and four: those hours may be missing, or there twice
        start = datetime.combine(day, time(draw(st.integers(4, 23)), draw(st.sampled_from((0, 30)))))
        length = timedelta(minutes=draw(st.integers(0, 600)))
    plain = Event(title="", start=start, end=start + length, timezone=zone, recurrence=draw(st.sampled_from(RULES)))
    originals = sorted({each.original.replace(tzinfo=None) if isinstance(each.original, datetime) else each.original
                        for each in found(plain, date(2025, 1, 1), date(2028, 1, 1))})  # fmt: skip
    chosen = draw(st.lists(st.sampled_from(originals), unique=True, max_size=4))
    elsewhere = [start + timedelta(days=draw(st.integers(1000, 1040))) for _ in chosen[2:3]]
    extra = start + timedelta(days=2000)
    return Event(
        title="",
        start=start,
        end=plain.end,
        timezone=zone,
        recurrence=plain.recurrence,
        except_=tuple(chosen[:2]),
        extra=(extra,) if draw(st.booleans()) else (),
        moved=tuple(Move(move, to) for move, to in zip(chosen[2:], [*elsewhere, None], strict=False)),
    )


@settings(max_examples=60, deadline=None)
@given(event=events())
def test_calendar_programs_compute_what_the_pages_show(event: Event) -> None:
    """What is written is valid, and expands to the same times as ours."""
    stamp = datetime(2026, 1, 1, tzinfo=UTC)
    model = CalendarModel(
        "n", "", "", "https://a.org/", "https://a.org/c.ics", (CalendarEvent("u", schedule(event), "s", stamp),)
    )
    data = calendar_bytes(model)
    assert list(problems(data)) == []
    query = recurring_ical_events.of(icalendar.Calendar.from_ical(data))
    theirs = query.between(date(2024, 12, 30), date(2028, 1, 3))
    expected = [each for each in theirs if _touches(each, date(2025, 1, 1), date(2027, 12, 31))]
    ours = found(event, date(2025, 1, 1), date(2027, 12, 31))
    assert sorted(str(each.span.start) for each in ours) == sorted(str(each["DTSTART"].dt) for each in expected)
    assert sum(each.cancelled for each in ours) == sum(each.get("STATUS") == "CANCELLED" for each in expected)


def _touches(event: Any, first: date, last: date) -> bool:
    start = event["DTSTART"].dt
    end = event["DTEND"].dt if "DTEND" in event else start
    end = end if isinstance(start, datetime) else end - timedelta(days=1)
    return Timespan(start, end).touches(first, last)
