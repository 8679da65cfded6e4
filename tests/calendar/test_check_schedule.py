from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.check_schedule import check_schedule
from plugins.calendar.occurrences import occurrences
from plugins.calendar.schedule import schedule
from plugins.problems.problem import Problem, Severity
from plugins.read.front import Event, Move

DAY, EVENING = date(2026, 5, 1), datetime(2026, 5, 1, 19)


class English:
    def gettext(self, message: str) -> str:
        return message


def told(event: Event) -> list[tuple[str, str]]:
    return [(key, problem.text(English()).removeprefix(":0: ")) for key, problem in check_schedule(event)]


@pytest.mark.parametrize(
    "event",
    [
        Event(title="", start=DAY),
        Event(title="", start=EVENING, end=EVENING),
        Event(title="", start=datetime(2026, 10, 25, 2, 30)),
        Event(title="", start=EVENING, recurrence="FREQ=WEEKLY;UNTIL=20260501T200000"),
        Event(title="", start=EVENING, recurrence="FREQ=WEEKLY;BYDAY=FR;COUNT=5", except_=(date(2026, 5, 29),)),
        Event(title="", start=EVENING, extra=(date(2026, 5, 3),), moved=(Move(date(2026, 5, 3), None),)),
        Event(title="", start=date(2024, 2, 29), recurrence="FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1"),
    ],
)
def test_good_schedule_has_no_problem(event: Event) -> None:
    assert told(event) == []


@pytest.mark.parametrize(
    ("event", "key", "words"),
    [
        (Event(title="", start=DAY, timezone="Amsterdam"), "timezone", "time zone “Amsterdam”"),
        (Event(title="", start=DAY, timezone="../../etc/passwd"), "timezone", "time zone"),
        (Event(title="", start=DAY, timezone=""), "timezone", "time zone"),
        (Event(title="", start=DAY, end=EVENING), "end", "“2026-05-01 19:00” has a time"),
        (Event(title="", start=EVENING, end=DAY), "end", "the end “2026-05-01” has none"),
        (Event(title="", start=DAY, end=date(2026, 4, 30)), "end", "before the start “2026-05-01”"),
        (Event(title="", start=EVENING, end=datetime(2026, 5, 1, 2)), "end", "before the start"),
        (Event(title="", start=datetime(2026, 3, 29, 2, 30)), "start", "there is no “2026-03-29 02:30”"),
        (Event(title="", start=DAY, recurrence="daily", extra=(EVENING,)), "extra", "whole days"),
        (Event(title="", start=DAY, recurrence="daily", except_=(EVENING,)), "except", "whole days"),
        (Event(title="", start=DAY, recurrence="daily", moved=(Move(DAY, EVENING),)), "moved", "whole days"),
        (Event(title="", start=DAY, recurrence="often"), "recurrence", "“often”, “FREQ” is wrong or missing"),
        (Event(title="", start=DAY, recurrence="FREQ=HOURLY"), "recurrence", "FREQ=HOURLY"),
        (Event(title="", start=EVENING, recurrence="FREQ=SECONDLY"), "recurrence", "FREQ=SECONDLY"),
        (
            Event(title="", start=DAY, recurrence="FREQ=WEEKLY;BYDAY=TU"),
            "start",
            "the first day that the recurrence gives: 2026-05-05",
        ),
        (Event(title="", start=DAY, recurrence="FREQ=DAILY;BYMONTH=4;BYMONTHDAY=31"), "recurrence", "no day at all"),
        (Event(title="", start=EVENING, recurrence="FREQ=DAILY;BYDAY=FR,MO"), "recurrence", "it is every day → write"),
        (Event(title="", start=DAY, recurrence="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), "recurrence", "“until 2027-05-01”"),
        (Event(title="", start=DAY, recurrence="weekly"), "recurrence", "this event never ends → write"),
        (
            Event(title="", start=DAY, recurrence="yearly", except_=(date(2031, 6, 1),)),
            "except",
            "did you mean 2031-05-01?",
        ),
        (
            Event(title="", start=DAY, recurrence="FREQ=WEEKLY;COUNT=3", except_=(date(2031, 6, 1),)),
            "except",
            "did you mean 2026-05-15?",
        ),
        (
            Event(title="", start=DAY, recurrence="yearly", except_=(date(2020, 6, 1),)),
            "except",
            "did you mean 2026-05-01?",
        ),
        (Event(title="", start=DAY, recurrence="FREQ=WEEKLY;UNTIL=20260430"), "recurrence", "ends before"),
        (Event(title="", start=EVENING, recurrence="FREQ=DAILY;UNTIL=20260501T183000"), "recurrence", "ends before"),
        (Event(title="", start=DAY, except_=(DAY,)), "except", "does not recur"),
        (Event(title="", start=DAY, moved=(Move(DAY, None),)), "moved", "does not recur"),
        (
            Event(title="", start=DAY, recurrence="FREQ=WEEKLY;COUNT=9", except_=(date(2026, 5, 2),)),
            "except",
            "did you mean 2026-05-01?",
        ),
        (
            Event(
                title="", start=EVENING, recurrence="FREQ=WEEKLY;COUNT=9", moved=(Move(datetime(2026, 5, 8, 18), None),)
            ),
            "moved",
            "not take place on “2026-05-08 18:00” → did you mean 2026-05-08 19:00?",
        ),
        (
            Event(title="", start=DAY, recurrence="FREQ=WEEKLY;COUNT=9", except_=(DAY,), moved=(Move(DAY, None),)),
            "moved",
            "named twice",
        ),
        (Event(title="", start=DAY, recurrence="FREQ=WEEKLY;COUNT=9", except_=(DAY, DAY)), "except", "named twice"),
        (Event(title="", start=date(2024, 2, 29), recurrence="yearly"), "recurrence", "leap years only"),
        (Event(title="", start=date(2026, 5, 31), recurrence="monthly"), "recurrence", "day 31 of the month"),
    ],
)
def test_fault_is_found_at_its_key(event: Event, key: str, words: str) -> None:
    assert [found for found, text in told(event)] == [key]
    assert words in told(event)[0][1]


def test_every_fault_of_a_stage_is_told() -> None:
    event = Event(title="", start=DAY, timezone="Mars", end=date(2026, 4, 1), except_=(EVENING, EVENING))
    assert [key for key, _ in told(event)] == ["timezone", "except", "except"]


def test_rare_days_are_only_a_warning() -> None:
    problems: list[Problem] = [problem for _, problem in check_schedule(Event(title="", start=date(2024, 2, 29),
                                                                              recurrence="yearly"))]  # fmt: skip
    assert [problem.severity for problem in problems] == [Severity.WARNING]


@pytest.mark.parametrize(("recurrence", "severity"), [("daily", Severity.ERROR), ("weekly", Severity.WARNING)])
def test_what_comes_often_needs_an_end(recurrence: str, severity: Severity) -> None:
    found = list(check_schedule(Event(title="", start=DAY, recurrence=recurrence)))
    assert [problem.severity for _, problem in found] == [severity]


@pytest.mark.parametrize("recurrence", ["monthly", "yearly"])
def test_what_comes_seldom_may_go_on_for_ever(recurrence: str) -> None:
    assert told(Event(title="", start=DAY, recurrence=recurrence)) == []


def test_an_occurrence_in_the_hour_that_the_clocks_skip_can_be_left_out() -> None:
    start, skipped = datetime(2026, 3, 22, 2, 30), datetime(2026, 3, 29, 2, 30)
    event = Event(title="", start=start, recurrence="FREQ=WEEKLY;COUNT=3", except_=(skipped,))
    assert told(event) == []
    assert [each.span.start.day for each in occurrences(schedule(event), start.date(), date(2026, 5, 1))] == [22, 5]


moments = st.one_of(
    st.dates(date(2025, 1, 1), date(2027, 1, 1)),
    st.datetimes(datetime(2025, 1, 1), datetime(2027, 1, 1)).map(lambda time: time.replace(second=0, microsecond=0)),
)


@settings(max_examples=200, deadline=None)
@given(
    start=moments,
    end=st.none() | moments,
    recurrence=st.sampled_from(["", "daily", "weekly", "yearly", "FREQ=WEEKLY;BYDAY=MO", "FREQ=DAILY;UNTIL=20260101"]),
    except_=st.lists(moments, max_size=2),
    extra=st.lists(moments, max_size=2),
)
def test_whatever_passes_the_check_can_be_scheduled(
    start: date, end: date | None, recurrence: str, except_: list[date], extra: list[date]
) -> None:
    event = Event(title="", start=start, end=end, recurrence=recurrence, except_=tuple(except_), extra=tuple(extra))
    if not any(problem.severity is Severity.ERROR for _, problem in check_schedule(event)):
        occurrences(schedule(event), date(2026, 1, 1), date(2026, 2, 1))
