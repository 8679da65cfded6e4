from zoneinfo import ZoneInfo

import pytest

from plugins.calendar.rule import normal_rule, rule_faults

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ("", ""),
        ("yearly", "FREQ=YEARLY"),
        ("Weekly ", "FREQ=WEEKLY"),
        ("monthly", "FREQ=MONTHLY"),
        ("daily", "FREQ=DAILY"),
        ("rrule:freq=weekly; byday=tu;", "FREQ=WEEKLY;BYDAY=TU"),
        ("FREQ=WEEKLY;UNTIL=20260501", "FREQ=WEEKLY;UNTIL=20260501T215959Z"),
        ("FREQ=WEEKLY;UNTIL=20260101T190000", "FREQ=WEEKLY;UNTIL=20260101T180000Z"),
        ("FREQ=WEEKLY;UNTIL=20260101T190000Z;COUNT=3", "FREQ=WEEKLY;UNTIL=20260101T190000Z;COUNT=3"),
    ],
)
def test_rule_of_a_time_is_written_as_calendars_read_it(written: str, rule: str) -> None:
    assert normal_rule(written, AMSTERDAM) == rule


def test_until_of_whole_days_is_a_date() -> None:
    assert normal_rule("FREQ=DAILY;UNTIL=20260501T190000Z", None) == "FREQ=DAILY;UNTIL=20260501"


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=YEARLY",
        "FREQ=MONTHLY;BYDAY=-1SU,2MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=MO;COUNT=10",
        "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
        "FREQ=YEARLY;BYYEARDAY=-1,100",
        "FREQ=DAILY;BYHOUR=9,14;UNTIL=20260501T215959Z",
    ],
)
def test_good_rules_have_no_fault(rule: str) -> None:
    assert list(rule_faults(rule, all_day=False)) == []


@pytest.mark.parametrize(
    ("rule", "fault"),
    [
        ("sometimes", "SOMETIMES="),
        ("BYDAY=TU", "FREQ"),
        ("FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY"),
        ("FREQ=WEEKLY;FREQ=WEEKLY", "FREQ=WEEKLY"),
        ("FREQ=WEEKLY;BYDAY=TUE", "BYDAY=TUE"),
        ("FREQ=WEEKLY;BYDAY=1TU", "BYDAY=1TU"),
        ("FREQ=WEEKLY;INTERVAL=0", "INTERVAL=0"),
        ("FREQ=WEEKLY;COUNT=3;UNTIL=20260501T215959Z", "COUNT=3"),
        ("FREQ=WEEKLY;UNTIL=20260231T215959Z", "UNTIL=20260231T215959Z"),
        ("FREQ=WEEKLY;UNTIL=20260501", "UNTIL=20260501"),
        ("FREQ=WEEKLY;UNTIL=20260501T190000", "UNTIL=20260501T190000"),
        ("FREQ=WEEKLY;BYMONTHDAY=3", "BYMONTHDAY=3"),
        ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32"),
        ("FREQ=MONTHLY;BYMONTHDAY=0", "BYMONTHDAY=0"),
        ("FREQ=MONTHLY;BYYEARDAY=3", "BYYEARDAY=3"),
        ("FREQ=MONTHLY;BYWEEKNO=3", "BYWEEKNO=3"),
        ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13"),
        ("FREQ=YEARLY;BYSETPOS=1", "BYSETPOS=1"),
        ("FREQ=YEARLY;COLOUR=RED", "COLOUR=RED"),
        ("FREQ=YEARLY;BYHOUR=24", "BYHOUR=24"),
        ("FREQ=YEARLY;", "="),
        ("FREQ=YEARLY;COUNT=٣", "COUNT=٣"),
    ],
)
def test_wrong_part_is_named(rule: str, fault: str) -> None:
    assert fault in list(rule_faults(rule.upper() if rule.isalpha() else rule, all_day=False))


@pytest.mark.parametrize("fault", ["BYHOUR=9", "UNTIL=20260501T215959Z"])
def test_whole_days_have_no_times_in_their_rule(fault: str) -> None:
    assert list(rule_faults(f"FREQ=DAILY;{fault}", all_day=True)) == [fault]
