"""The patterns (Unicode TR 35) that a language's dates are written in.

A language needs no code here: CLDR has its forms. `HOUSE` holds what this site writes otherwise, and why.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from babel import Locale
from msgspec import Struct
from msgspec.structs import replace

from plugins.languages.cldr import has_names_of_months, separate
from plugins.languages.language import Language

HOUSE: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        # British usage has no comma after the weekday.
        "en_GB": {"weekday": "EEEE d MMMM y"},
        # On the web the year stands without «г.»; a dash between words is the long one.
        "ru": {"day": "d MMMM y", "weekday": "EEEE, d MMMM y", "month": "LLLL y", "dash": "\u2014"},
        # A colon, as in CLDR, where print has 14.00; the word shows that it is a time of day.
        "nl": {"hours": "{}\u00a0uur"},
    }
)

ROOT: Mapping[str, str] = MappingProxyType(
    # CLDR's placeholders for languages whose forms nobody has entered yet (Chechen) put the year first, which
    # nearly none of them does.
    {"y MMMM d": "d MMMM y", "y MMMM d, EEEE": "EEEE, d MMMM y", "y MMMM": "LLLL y"}
)

NUMBERS: Mapping[str, str] = MappingProxyType(
    # ISO 8601, which nobody takes for another day, where a language's names of months and days are in nobody's list.
    {"day": "y-MM-dd", "weekday": "y-MM-dd", "month": "y-MM"}
)

COMMAS = "،、"  # of the Arabic script, and of Chinese and Japanese

FIELD = re.compile(r"'[^']*'|d+\.?|[ML]+|[^'dML]+")


class Forms(Struct, frozen=True):
    """Patterns of one language."""

    day: str
    weekday: str  # the day with its weekday
    month: str  # a month by itself, with its year
    time: str
    dash: str = "\u2013"  # between two dates; between two numbers it is always short
    hours: str = "{}"  # around times that follow a date
    comma: str = ","

    @property
    def days(self) -> tuple[str, str, str]:
        """`day` as (before, what a range within one month repeats, after)."""
        return _around(self.day, "d")

    @property
    def months(self) -> tuple[str, str, str]:
        """`day` as (before, what a range within one year repeats, after)."""
        return _around(self.day, "dML")


@lru_cache(maxsize=64)
def locale_of(language: Language) -> Locale:
    return separate(language.locale)


@lru_cache(maxsize=64)
def forms(language: Language) -> Forms:
    locale = locale_of(language)
    cldr = Forms(
        day=_own(locale.date_formats["long"].pattern),
        weekday=_own(locale.date_formats["full"].pattern),
        month=_own(locale.datetime_skeletons["yMMMM"].pattern),
        time=locale.time_formats["short"].pattern,
        comma=next((mark for mark in COMMAS if mark in locale.date_formats["full"].pattern + _lists(locale)), ","),
    )
    named = HOUSE.get(str(locale)) or HOUSE.get(locale.language, {})
    mine = replace(cldr, **(named if has_names_of_months(locale) else NUMBERS))
    return replace(mine, day=_joined(mine.day), weekday=_joined(mine.weekday))


def _lists(locale: Locale) -> str:
    return str(locale.list_patterns["standard"]["middle"])


def _own(pattern: str) -> str:
    return ROOT.get(pattern, pattern)


def _joined(pattern: str) -> str:
    """With a no-break space between day and month, whichever comes first."""
    return re.sub(r"(?<=[dM.]) (?=[dM])", "\u00a0", pattern)


def _around(pattern: str, letters: str) -> tuple[str, str, str]:
    """The pattern in three: the part from the first to the last field of `letters` is the middle one."""
    fields = FIELD.findall(pattern)
    places = [place for place, field in enumerate(fields) if field[0] in letters]
    first, last = places[0], places[-1] + 1
    return "".join(fields[:first]), "".join(fields[first:last]), "".join(fields[last:])
