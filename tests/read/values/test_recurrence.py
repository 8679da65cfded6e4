"""Rules of recurrence."""

from datetime import datetime

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it comes without type information
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.findings import Findings
from plugins.read.tree import Scalar
from plugins.read.values.recurrence import rule
from tests.read.values.conftest import ParseValue


def test_plain_recurrences_are_words(parse_value: ParseValue) -> None:
    assert parse_value(rule, "yearly") == ("FREQ=YEARLY", [])
    assert parse_value(rule, "Weekly") == ("FREQ=WEEKLY", [])


@pytest.mark.parametrize(
    "value",
    [
        "FREQ=YEARLY",
        "FREQ=MONTHLY;BYDAY=1SU",
        "FREQ=WEEKLY;BYDAY=TU,TH;UNTIL=20261231T235959Z;WKST=MO",
        "FREQ=DAILY;COUNT=3;INTERVAL=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1",
    ],
)
def test_rules_are_kept(value: str, parse_value: ParseValue) -> None:
    assert parse_value(rule, value) == (value, [])


def test_a_rule_may_be_written_less_strictly(parse_value: ParseValue) -> None:
    assert parse_value(rule, "rrule:freq=weekly; byday=tu;")[0] == "FREQ=WEEKLY;BYDAY=TU"


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("yearl", "did you mean “yearly”?"),
        ("at times", "write it like this: weekly on Tuesday"),
        ("FREQ=HOURLY", "“FREQ” in the rule cannot be “HOURLY”"),
        ("FREQ=YEARLY;BYHOUR=1", "a rule cannot have “BYHOUR”"),
        ("FREQ=YEARLY;FREQ=DAILY", "“FREQ” is in the rule twice"),
        ("BYDAY=MO", "the rule has no FREQ"),
        ("FREQ=DAILY;COUNT=2;UNTIL=20260101", "both COUNT and UNTIL"),
        ("FREQ=DAILY;UNTIL=20260231", "“UNTIL” in the rule cannot be"),
        ("FREQ=DAILY;COUNT=0", "“COUNT” in the rule cannot be"),
        ("FREQ=YEARLY;BYMONTH=13", "“BYMONTH” in the rule cannot be"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "“BYMONTHDAY” in the rule cannot be"),
        ("FREQ=WEEKLY;BYDAY=1MO", "not monthly"),
        ("FREQ=WEEKLY;BYMONTHDAY=1", "a weekly rule cannot have BYMONTHDAY"),
        ("FREQ=MONTHLY;BYWEEKNO=1", "BYWEEKNO needs a yearly rule"),
        ("FREQ=MONTHLY;BYSETPOS=1", "nothing to choose from"),
        ("FREQ=YEARLY;BYMONTH=2,4;BYMONTHDAY=31", "never happens"),
        ("FREQ=", "“FREQ” in the rule cannot be “”"),
    ],
)
def test_other_rules_are_explained(value: str, message: str, parse_value: ParseValue) -> None:
    result, told = parse_value(rule, value)
    assert result is None
    assert len(told) == 1
    assert message in told[0]


PARTS = st.sampled_from(
    [
        "FREQ=YEARLY",
        "FREQ=MONTHLY",
        "FREQ=WEEKLY",
        "FREQ=DAILY",
        "COUNT=3",
        "INTERVAL=2",
        "BYDAY=MO",
        "BYDAY=-1FR",
        "BYMONTH=2",
        "BYMONTHDAY=29",
        "BYMONTHDAY=-1",
        "BYSETPOS=1",
        "WKST=SU",
        "UNTIL=20300101",
        "BYWEEKNO=1",
        "X=1",
    ]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(PARTS, min_size=1, max_size=4))
def test_what_is_accepted_has_occurrences(parts: list[str]) -> None:
    value = rule("recurrence", Scalar(";".join(parts), 2), Findings("x"))
    skips_months = value is not None and "INTERVAL" in value and "BYMONTH=" in value  # then it hangs on the start
    if value is not None and "BYWEEKNO" not in value and not skips_months:
        assert next(iter(rrulestr(value, dtstart=datetime(2024, 1, 1))), None) is not None
