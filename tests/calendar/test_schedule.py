from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from plugins.calendar.schedule import Override, schedule
from plugins.calendar.timespan import Timespan
from plugins.read.front import Event, Move

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


def test_local_times_get_the_zone_of_the_event() -> None:
    event = Event(title="", start=datetime(2026, 5, 1, 19), end=datetime(2026, 5, 1, 21), timezone="Europe/Brussels")
    brussels = ZoneInfo("Europe/Brussels")
    expected = Timespan(datetime(2026, 5, 1, 19, tzinfo=brussels), datetime(2026, 5, 1, 21, tzinfo=brussels))
    assert schedule(event).span == expected
    assert schedule(event).zone is brussels


def test_time_with_an_offset_is_told_in_the_zone_of_the_event() -> None:
    start = datetime.fromisoformat("2026-05-01T20:00+03:00")
    assert schedule(Event(title="", start=start)).span.start == datetime(2026, 5, 1, 19, tzinfo=AMSTERDAM)


def test_date_beside_a_time_is_that_day_at_the_usual_time() -> None:
    event = Event(
        title="",
        start=datetime(2026, 5, 1, 19),
        end=datetime(2026, 5, 1, 21),
        recurrence="weekly",
        except_=(date(2026, 5, 8),),
        extra=(date(2026, 5, 10),),
        moved=(Move(date(2026, 5, 15), date(2026, 5, 16)), Move(date(2026, 5, 22), None)),
    )
    plan = schedule(event)
    assert plan.except_ == (datetime(2026, 5, 8, 19, tzinfo=AMSTERDAM),)
    assert plan.extra == (datetime(2026, 5, 10, 19, tzinfo=AMSTERDAM),)
    there = Timespan(datetime(2026, 5, 16, 19, tzinfo=AMSTERDAM), datetime(2026, 5, 16, 21, tzinfo=AMSTERDAM))
    assert plan.moved == (
        Override(datetime(2026, 5, 15, 19, tzinfo=AMSTERDAM), there),
        Override(datetime(2026, 5, 22, 19, tzinfo=AMSTERDAM), None),
    )


@pytest.mark.parametrize(
    ("recurrence", "recurs", "endless"),
    [("", False, False), ("yearly", True, True), ("FREQ=DAILY;COUNT=3", True, False)],
)
def test_schedule_knows_whether_it_recurs_and_ends(recurrence: str, recurs: bool, endless: bool) -> None:
    plan = schedule(Event(title="", start=date(2026, 5, 1), recurrence=recurrence))
    assert (plan.recurs, plan.endless) == (recurs, endless)
