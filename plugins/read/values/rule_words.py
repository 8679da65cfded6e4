"""The words of a recurrence as people write it, in the languages that are written here: one table for each.

A table has the forms of each meaning, and examples to type. The meanings are the letters that `spoken_rule` reads:

    f FREQ    "weekly"                n number  "two"             l "until"
    e "every"                         o nth     "first"           x "times"
    a "day"                           z "last"                    q "числа", the day of a month
    u unit    "weeks"                 d BYDAY   "Tuesday"         m month
    - what only joins other words

A language more is a table more in `TABLES`; no word may mean two things.
"""

from collections.abc import Mapping
from functools import cache
from typing import Final, NamedTuple


class Meaning(NamedTuple):
    letter: str
    value: str


class Table(NamedTuple):
    """`forms`: a meaning ("d TU", "n 2") and its words in small letters."""

    forms: Mapping[str, str]
    examples: tuple[str, ...]


_ENGLISH: Final = Table(
    {
        "f DAILY": "daily",
        "f WEEKLY": "weekly",
        "f MONTHLY": "monthly",
        "f YEARLY": "yearly annually",
        "e": "every each",
        "a DAILY": "day days",
        "u WEEKLY": "week weeks",
        "u MONTHLY": "month months",
        "u YEARLY": "year years",
        "n 2": "two other",
        "n 3": "three",
        "n 4": "four",
        "n 5": "five",
        "n 6": "six",
        "o 1": "first",
        "o 2": "second",
        "o 3": "third",
        "o 4": "fourth",
        "o 5": "fifth",
        "z -1": "last",
        "d MO": "monday mondays",
        "d TU": "tuesday tuesdays",
        "d WE": "wednesday wednesdays",
        "d TH": "thursday thursdays",
        "d FR": "friday fridays",
        "d SA": "saturday saturdays",
        "d SU": "sunday sundays",
        "d MO,TU,WE,TH,FR": "weekday weekdays",
        "m 1": "january",
        "m 2": "february",
        "m 3": "march",
        "m 4": "april",
        "m 5": "may",
        "m 6": "june",
        "m 7": "july",
        "m 8": "august",
        "m 9": "september",
        "m 10": "october",
        "m 11": "november",
        "m 12": "december",
        "l": "until till",
        "x": "times time",
        "-": "on the and of in for & +",
    },
    (
        "daily, 5 times",
        "weekly",
        "weekly on Tuesday until 2027-06-30",
        "every two weeks on Monday and Thursday",
        "monthly",
        "monthly on the first Sunday",
        "monthly on the last day",
        "yearly",
        "yearly on the last Sunday of March",
    ),
)

_DUTCH: Final = Table(
    {
        "f DAILY": "dagelijks",
        "f WEEKLY": "wekelijks",
        "f MONTHLY": "maandelijks",
        "f YEARLY": "jaarlijks",
        "e": "elke elk iedere ieder om",
        "a DAILY": "dag dagen",
        "u WEEKLY": "week weken",
        "u MONTHLY": "maand maanden",
        "u YEARLY": "jaar",
        "n 2": "twee andere",
        "n 3": "drie",
        "n 4": "vier",
        "n 5": "vijf",
        "n 6": "zes",
        "o 1": "eerste",
        "o 2": "tweede",
        "o 3": "derde",
        "o 4": "vierde",
        "o 5": "vijfde",
        "z -1": "laatste",
        "d MO": "maandag maandagen",
        "d TU": "dinsdag dinsdagen",
        "d WE": "woensdag woensdagen",
        "d TH": "donderdag donderdagen",
        "d FR": "vrijdag vrijdagen",
        "d SA": "zaterdag zaterdagen",
        "d SU": "zondag zondagen",
        "d MO,TU,WE,TH,FR": "werkdag werkdagen doordeweeks",
        "m 1": "januari",
        "m 2": "februari",
        "m 3": "maart",
        "m 4": "april",
        "m 5": "mei",
        "m 6": "juni",
        "m 7": "juli",
        "m 8": "augustus",
        "m 9": "september",
        "m 10": "oktober",
        "m 11": "november",
        "m 12": "december",
        "l": "tot t/m",
        "x": "keer maal",
        "-": "op de het en van in met",
    },
    (
        "dagelijks, 5 keer",
        "wekelijks",
        "wekelijks op dinsdag tot 2027-06-30",
        "om de twee weken op maandag en donderdag",
        "maandelijks",
        "maandelijks op de eerste zondag",
        "maandelijks op de laatste dag",
        "jaarlijks",
        "jaarlijks op de laatste zondag van maart",
    ),
)

_RUSSIAN: Final = Table(
    {
        "f DAILY": "ежедневно",
        "f WEEKLY": "еженедельно",
        "f MONTHLY": "ежемесячно",
        "f YEARLY": "ежегодно",
        "e": "каждый каждая каждое каждую каждые каждого",
        "a DAILY": "день дня дней",
        "u WEEKLY": "неделя неделю недели недель",
        "u MONTHLY": "месяц месяца месяцев",
        "u YEARLY": "год года лет",
        "n 2": "два две",
        "n 3": "три",
        "n 4": "четыре",
        "n 5": "пять",
        "n 6": "шесть",
        "o 1": "первый первая первое первую первого первым",
        "o 2": "второй вторая второе вторую второго вторым",
        "o 3": "третий третья третье третью третьего третьим",
        "o 4": "четвёртый четвёртая четвёртое четвёртую четвёртого четвёртым",
        "o 5": "пятый пятая пятое пятую пятого пятым",
        "z -1": "последний последняя последнее последнюю последнего последним",
        "d MO": "понедельник понедельникам понедельника",
        "d TU": "вторник вторникам вторника",
        "d WE": "среда среду средам среды",
        "d TH": "четверг четвергам четверга",
        "d FR": "пятница пятницу пятницам пятницы",
        "d SA": "суббота субботу субботам субботы",
        "d SU": "воскресенье воскресеньям воскресенья",
        "d MO,TU,WE,TH,FR": "будни будням",
        "m 1": "январь января январе",
        "m 2": "февраль февраля феврале",
        "m 3": "март марта марте",
        "m 4": "апрель апреля апреле",
        "m 5": "май мая мае",
        "m 6": "июнь июня июне",
        "m 7": "июль июля июле",
        "m 8": "август августа августе",
        "m 9": "сентябрь сентября сентябре",
        "m 10": "октябрь октября октябре",
        "m 11": "ноябрь ноября ноябре",
        "m 12": "декабрь декабря декабре",
        "l": "до",
        "x": "раза",
        "q": "числа число",
        "-": "в во и по",
    },
    (
        "ежедневно, 5 раз",
        "еженедельно",
        "еженедельно по вторникам до 2027-06-30",
        "каждые две недели по понедельникам и четвергам",
        "ежемесячно",
        "ежемесячно в первое воскресенье",
        "ежемесячно в последний день",
        "ежегодно",
        "ежегодно в последнее воскресенье марта",
    ),
)

TABLES: Final = (_ENGLISH, _DUTCH, _RUSSIAN)


@cache
def words() -> Mapping[str, Meaning]:
    """What each word means, of all languages together: nobody has to say which one it is."""
    found: dict[str, Meaning] = {}
    for table in TABLES:
        for meaning, forms in table.forms.items():
            letter, _, value = meaning.partition(" ")
            found |= {form.replace("ё", "е"): Meaning(letter, value) for form in forms.split()}
    return found
