"""Rules, zones and changes of the clock, against dateutil, which shares no code with what expands events here."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it comes without type information
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plugins.calendar.check_schedule import check_schedule
from plugins.calendar.nearest import bare_time, nearest_to
from plugins.calendar.occurrences import occurrences
from plugins.calendar.rule import parts
from plugins.calendar.schedule import Schedule, schedule
from plugins.calendar.timespan import Moment
from plugins.problems.problem import Severity
from plugins.read.front import Event
from plugins.read.values.spoken_rule import spoken_rule

# The clocks change at other hours, by other lengths, on the other half of the earth, or never.
ZONES = ("Europe/Amsterdam", "Europe/London", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Asia/Tbilisi")
NIGHTS = [
    date(year, month, day)
    for year, month, day in ((2026, 3, 29), (2026, 10, 25), (2026, 3, 8), (2026, 11, 1), (2026, 4, 5), (2026, 4, 24))
]
CLOCKS = st.builds(time, st.sampled_from((0, 1, 2, 3, 4, 12, 23)), st.sampled_from((0, 15, 30)))
HOW_OFTEN = (
    "daily",
    "every 3 days",
    "weekly",
    "every two weeks",
    "every Monday, Thursday and Sunday",
    "every two weeks on Sunday",
    "monthly",
    "monthly on the first Sunday",
    "monthly on the second and last Sunday",
    "monthly on the last day",
    "every 2 months on the 29th",
    "yearly",
    "yearly on the last Sunday of October",
)


@st.composite
def recurring(draw: st.DrawFn) -> Event:
    """Recurring events that begin a few weeks before a night in which clocks change, or any time."""
    near = st.builds(lambda night, days: night - timedelta(days=days), st.sampled_from(NIGHTS), st.integers(0, 70))
    day = draw(near | st.dates(date(2024, 1, 1), date(2027, 1, 1)))
    end = draw(st.sampled_from(["", ", 7 times", f" until {day + timedelta(days=draw(st.integers(0, 200)))}"]))
    start: Moment = datetime.combine(day, draw(CLOCKS)) if draw(st.booleans()) else day
    rule = spoken_rule(draw(st.sampled_from(HOW_OFTEN)) + end)
    return Event(title="", start=start, timezone=draw(st.sampled_from(ZONES)), recurrence=rule)


def by_dateutil(event: Event, last: datetime) -> list[datetime]:
    """The clock on the wall at each start, as the rule gives it, whether clocks show it or not."""
    said = parts(event.recurrence)
    until = said.pop("UNTIL", "")
    rule = ";".join(f"{name}={value}" for name, value in said.items())
    found = list(rrulestr(rule, dtstart=bare_time(event.start)).between(datetime.min, last, inc=True))
    return [each for each in found if not until or f"{each:%Y%m%d}" <= until]


def shown(wall: datetime, zone: ZoneInfo) -> datetime:
    """In UTC: the first of two, and what clocks skip as much later as they skip (RFC 5545 §3.3.5)."""
    return wall.replace(tzinfo=zone, fold=0).astimezone(UTC)


def is_sound(event: Event) -> bool:
    return all(problem.severity is not Severity.ERROR for key, problem in check_schedule(event) if key == "start")


@settings(max_examples=100, deadline=None)
@given(event=recurring())
def test_dateutil_gives_the_same_times(event: Event) -> None:
    assume(is_sound(event))
    last = date(2028, 1, 1)
    ours = occurrences(schedule(event), date(2000, 1, 1), last)
    walls = by_dateutil(event, datetime(2028, 1, 1, 23, 59))
    if isinstance(event.start, datetime):
        zone = ZoneInfo(event.timezone)
        assert [instant_of(each.span.start) for each in ours] == sorted(shown(wall, zone) for wall in walls)
    else:
        assert [each.span.start for each in ours] == [wall.date() for wall in walls]


def instant_of(moment: Moment) -> datetime:
    assert isinstance(moment, datetime)
    return moment.astimezone(UTC)


@settings(max_examples=60, deadline=None)
@given(event=recurring(), away=st.integers(-40, 400))
def test_the_nearest_occurrence_is_one(event: Event, away: int) -> None:
    """Whatever date somebody writes, what they are told to write instead is accepted."""
    assume(is_sound(event))
    plan: Schedule = schedule(event)
    near = nearest_to(plan.span.start + timedelta(days=away), plan)
    assert nearest_to(near, plan) == near
    assert near in [each.original for each in occurrences(plan, date(2000, 1, 1), date(2029, 1, 1))]


@settings(max_examples=60, deadline=None)
@given(event=recurring())
def test_the_first_day_that_is_offered_is_accepted(event: Event) -> None:
    offers = [
        problem.values["first"]
        for key, problem in check_schedule(event)
        if key == "start" and problem.values.get("first")
    ]
    for offer in offers:
        first = datetime.fromisoformat(str(offer))
        start: Moment = first if isinstance(event.start, datetime) else first.date()
        moved = Event(title="", start=start, timezone=event.timezone, recurrence=event.recurrence)
        assert not [problem for key, problem in check_schedule(moved) if problem.values.get("first")]
