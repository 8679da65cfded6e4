"""How often an event happens, as readers of each language read it."""

from collections.abc import Sequence
from datetime import date, datetime
from gettext import NullTranslations

import pytest

from plugins.calendar.schedule import schedule
from plugins.languages.catalogue import translator
from plugins.languages.language import Language
from plugins.page.recurrence import recurs
from plugins.read.front import Event
from plugins.read.values.rule_words import TABLES
from plugins.read.values.spoken_rule import spoken_rule
from tests.documents import LANGUAGES

TUESDAY, EVENING = date(2026, 9, 1), datetime(2026, 9, 1, 18, 30)

WORDS: dict[str, Sequence[str]] = {  # English, Russian, Dutch
    "FREQ=YEARLY": ("Every year", "Каждый год", "Elk jaar"),
    "FREQ=WEEKLY;BYDAY=TU": ("Every week on Tuesdays", "Каждую неделю по вторникам", "Elke week op dinsdag"),
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH": (
        "Every 2 weeks on Mondays and Thursdays",
        "Каждые 2 недели по понедельникам и четвергам",
        "Elke 2 weken op maandag en donderdag",
    ),
    "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270630": (
        "Every week on Tuesdays, until 30 June 2027",
        "Каждую неделю по вторникам, по 30 июня 2027 включительно",
        "Elke week op dinsdag, tot en met 30 juni 2027",
    ),
    "FREQ=DAILY;COUNT=5": ("Every day, 5 times", "Каждый день, 5 раз", "Elke dag, 5 keer"),
    "FREQ=DAILY;INTERVAL=21;COUNT=22": (
        "Every 21 days, 22 times",
        "Каждый 21 день, 22 раза",
        "Elke 21 dagen, 22 keer",
    ),
    "FREQ=MONTHLY;BYDAY=1SU": (
        "Every month on the first Sunday",
        "Каждый месяц в первое воскресенье",
        "Elke maand op de eerste zondag",
    ),
    "FREQ=MONTHLY;BYDAY=2TU,-1TU": (
        "Every month on the second Tuesday and on the last Tuesday",
        "Каждый месяц во второй вторник и в последний вторник",
        "Elke maand op de tweede dinsdag en op de laatste dinsdag",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=15,1": (
        "Every month on day 1 and 15 of the month",
        "Каждый месяц по числам: 1 и 15",
        "Elke maand op dag 1 en 15 van de maand",
    ),
    "FREQ=MONTHLY;BYMONTHDAY=-1": (
        "Every month on the last day",
        "Каждый месяц в последний день",
        "Elke maand op de laatste dag",
    ),
    "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3": (
        "Every year on the last Sunday (March)",
        "Каждый год в последнее воскресенье (март)",
        "Elk jaar op de laatste zondag (maart)",
    ),
    "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10": ("Every year", "Каждый год", "Elk jaar"),
    "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1": ("", "", ""),
    "FREQ=YEARLY;BYWEEKNO=20": ("", "", ""),
    "FREQ=MONTHLY;BYMONTHDAY=-2": ("", "", ""),
    "FREQ=WEEKLY;BYMONTH=3,4": ("", "", ""),
    "": ("", "", ""),
}


class Voice:
    """A language with its catalogue."""

    def __init__(self, code: str) -> None:
        self.language: Language = LANGUAGES[code]
        self.speak: NullTranslations = translator(code)

    def gettext(self, message: str) -> str:
        return self.speak.gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return self.speak.ngettext(singular, plural, n).format(n=n)


@pytest.mark.parametrize("place", range(3), ids=["en", "ru", "nl"])
@pytest.mark.parametrize("rule", WORDS)
def test_a_rule_has_words_in_each_language(rule: str, place: int) -> None:
    plan = schedule(Event(title="", start=TUESDAY, recurrence=rule))
    said = recurs(Voice(("en", "ru", "nl")[place]), plan).replace("\u00a0", " ")
    assert said == WORDS[rule][place]


def test_the_last_day_is_that_of_the_event_not_of_utc() -> None:
    event = Event(title="", start=EVENING, recurrence="FREQ=WEEKLY;UNTIL=20270630", timezone="America/New_York")
    assert recurs(Voice("en"), schedule(event)).replace("\u00a0", " ") == "Every week, until 30 June 2027"


@pytest.mark.parametrize("example", [example for table in TABLES for example in table.examples])
@pytest.mark.parametrize("code", LANGUAGES)
def test_whatever_can_be_written_in_words_is_said_in_words(example: str, code: str) -> None:
    plan = schedule(Event(title="", start=EVENING, recurrence=spoken_rule(example)))
    assert recurs(Voice(code), plan)
