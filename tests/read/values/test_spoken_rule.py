"""Recurrence in words."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.values.recurrence import rule
from plugins.read.values.rule_words import TABLES, words
from plugins.read.values.spoken_rule import Unclear, spoken_rule
from tests.read.values.conftest import ParseValue

RULES = {
    "daily, 5 times": "FREQ=DAILY;COUNT=5",
    "every two days": "FREQ=DAILY;INTERVAL=2",
    "daily on weekdays": "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    "weekly on Tuesday until 2027-06-30": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
    "every Tuesday, Thursday & Friday": "FREQ=WEEKLY;BYDAY=TU,TH,FR",
    "every other week": "FREQ=WEEKLY;INTERVAL=2",
    "every two weeks on Monday and Thursday": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "monthly on the first Sunday": "FREQ=MONTHLY;BYDAY=1SU",
    "the first and third Sunday of the month": "FREQ=MONTHLY;BYDAY=1SU,3SU",
    "every second Tuesday of the month": "FREQ=MONTHLY;BYDAY=2TU",
    "the last weekday of the month": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
    "monthly on the 15th": "FREQ=MONTHLY;BYMONTHDAY=15",
    "monthly on the last day": "FREQ=MONTHLY;BYMONTHDAY=-1",
    "every 3 months": "FREQ=MONTHLY;INTERVAL=3",
    "yearly": "FREQ=YEARLY",
    "yearly on 10 December": "FREQ=YEARLY;BYMONTHDAY=10;BYMONTH=12",
    "yearly on the last Sunday of March": "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
    "wekelijks op dinsdag tot 2027-06-30": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
    "wekelijks op dinsdag t/m 2027-06-30": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
    "om de twee weken op maandag en donderdag": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "elke 1e zondag van de maand": "FREQ=MONTHLY;BYDAY=1SU",
    "dagelijks, 5 keer": "FREQ=DAILY;COUNT=5",
    "еженедельно по вторникам до 2027-06-30": "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630",
    "раз в две недели по средам, 5 раз": "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;COUNT=5",
    "каждый вторник": "FREQ=WEEKLY;BYDAY=TU",
    "в последнее воскресенье месяца": "FREQ=MONTHLY;BYDAY=-1SU",
    "каждый четвёртый четверг месяца": "FREQ=MONTHLY;BYDAY=4TH",
    "ежемесячно 15-го числа": "FREQ=MONTHLY;BYMONTHDAY=15",
}


@pytest.mark.parametrize(("written", "expected"), RULES.items(), ids=RULES)
def test_words_are_a_rule(written: str, expected: str, parse_value: ParseValue) -> None:
    assert parse_value(rule, written) == (expected, [])
    assert spoken_rule(written.title()) == expected


UNCLEAR = {
    "weekly on tuesdy untill 2027-06-30": "did you mean “weekly on tuesday until 2027-06-30”?",
    "weekly on Tuesday until 30.06.2027": "did you mean “weekly on Tuesday until 2027-06-30”?",
    "wekelijks op dinstag": "did you mean “wekelijks op dinsdag”?",
    "еженедельно по вторниками": "did you mean “еженедельно по вторникам”?",
    "weekly on Tuesday until 2027-02-30": "there is no 2027-02-30",
    "every second Tuesday": "this could mean both",
    "каждый второй вторник": "this could mean both",
    "monthly on Sunday": "which of these days",
    "weekly on the first Sunday": "once a month",
    "every two days on Monday": "write the days alone",
    "the fifth Sunday of the month": "the first to the fourth, or the last",
    "yearly on the last Sunday": "write the day and the month",
    "every day in May": "write the day and the month",
    "monthly on the first Sunday of March": "it comes yearly",
    "the last Sunday of the year": "write how often it is",
    "monthly on the first Sunday and the last weekday": "either weekdays or single days",
    "daily, 0 times": "“COUNT” in the rule cannot be “0”",
    "yearly on 30 February": "never happens",
    "every": "write it like this: weekly on Tuesday until 2027-06-30",
    "5 times": "did you mean “daily, 5 times”?",
    "when we like": "write it like this",
}


@pytest.mark.parametrize(("written", "answer"), UNCLEAR.items(), ids=UNCLEAR)
def test_unclear_words_are_answered_by_what_to_type(written: str, answer: str, parse_value: ParseValue) -> None:
    value, told = parse_value(rule, written)
    assert value is None
    assert len(told) == 1
    assert answer in told[0]


def test_no_word_means_two_things() -> None:
    meanings = {(form, meaning) for table in TABLES for meaning, forms in table.forms.items() for form in forms.split()}
    assert [form for form, count in Counter(form for form, _ in meanings).items() if count > 1] == []


@pytest.mark.parametrize("example", [example for table in TABLES for example in table.examples])
def test_what_is_offered_can_be_typed(example: str) -> None:
    assert spoken_rule(example)


def test_every_language_has_every_meaning() -> None:
    english = set(TABLES[0].forms)
    assert all(english - set(table.forms) == set() for table in TABLES)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from([*words(), "2", "15th", "2027-06-30", "раз", "nonsense", "1-2-3"]), max_size=7))
def test_any_words_are_a_rule_or_explained(chosen: list[str]) -> None:
    written = " ".join(chosen)
    try:
        spoken_rule(written)
    except Unclear as unclear:
        told = unclear.do.format(**unclear.values)
    else:
        told = ""
    assert told or spoken_rule(written).startswith("FREQ=")


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["weekly", "wekelijks", "еженедельно"]), st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_the_last_day_is_any_date(often: str, last: date) -> None:
    until = {"weekly": "until", "wekelijks": "tot", "еженедельно": "до"}[often]
    assert spoken_rule(f"{often} {until} {last}") == f"FREQ=WEEKLY;UNTIL={last:%Y%m%d}"
