"""A street with a number, as it is written in Dutch, English, French and Russian.

Words are counted, and their letters, so that no text takes long.
"""

import re
from collections.abc import Iterable
from functools import cache

from plugins.safety.digits import Runs

_NUMBER = r"\d{1,4}(?:[ -]?[a-zа-яA-ZА-Я](?!\w)|[-/]\d{1,4})?(?![\w:])"
_DUTCH_ENDS = (
    *(
        "straat",
        "laan",
        "weg",
        "plein",
        "gracht",
        "kade",
        "dijk",
        "pad",
        "hof",
        "steeg",
        "singel",
        "dreef",
        "plantsoen",
    ),
    *("markt", "wal", "vest", "baan", "lei", "kaai", "straatje", "pleintje"),
)
_DUTCH = rf"(?<![\w'’.-])[^\W\d_][\w'’.-]{{0,40}}(?:{'|'.join(_DUTCH_ENDS)})\s+{_NUMBER}"
_ENGLISH = (
    r"\b\d{1,4}[a-zA-Z]?\s+(?:[A-Z][\w'’-]{0,40}\s+){1,3}"
    r"(?:Street|Road|Avenue|Lane|Drive|Square|Court|Close|Terrace|Gardens|Crescent|Way)\b"
)
_FRENCH = rf"\b(?i:rue|avenue|boulevard|chaussée|allée)\s+(?:[\w'’-]{{1,40}}\s+){{1,4}}?,?\s*{_NUMBER}"
# The name has a capital, so that a street full of 250 people is none.
_RUSSIAN = (
    r"\b(?i:ул\.|улиц\w+|пр-т\w*|пр\.|просп\.|проспект\w*|пер\.|переул\w+|шоссе|наб\.|набережн\w+|бульвар\w*|б-р"
    r"|проезд\w*)\s*(?:[\w-]{1,40}\s+)?«?[А-ЯЁ][\w.-]{0,40}»?(?:\s+[\w.-]{1,40}){0,2}?"
    rf"(?i:,?\s*д\.|,?\s+дом\w*|,|\s)\s*{_NUMBER}"
)
# Words with which such a street begins, as far as they are alike, in the letters of `str.casefold`.
_BEGINS = (
    *("rue", "avenue", "boulevard", "chaussée", "allée"),
    *("ул.", "улиц", "пр-т", "пр.", "просп", "проезд", "пер.", "переул", "шоссе", "наб.", "набереж", "бульвар", "б-р"),
)
_WORDS = 8  # from such a word to the number, at most
_BEFORE = 400  # characters in which more words stand than these, nearly always
_MANY = 100  # numbers, from which on it is cheaper to look at the whole text


def streets(text: str, runs: Runs) -> Iterable[re.Match[str]]:
    """`runs`: where the text has its digits."""
    if runs and (len(runs) > _MANY or any(_may_be(text, begin) for begin, _ in runs)):
        return _street().finditer(text)
    return ()


def _may_be(text: str, begin: int) -> bool:
    """Whether the number that begins there could be that of a house."""
    words = text[max(begin - _BEFORE, 0) : begin].rsplit(None, _WORDS)
    if len(words) <= _WORDS and begin > _BEFORE:
        return True  # words that long, or so much space, nobody writes
    if words and words[-1].endswith(_DUTCH_ENDS):
        return True
    near = " ".join(words[-_WORDS:]).casefold()
    return any(word in near for word in _BEGINS) or bool(_english().match(text, begin))


@cache
def _english() -> re.Pattern[str]:
    return re.compile(_ENGLISH)


@cache
def _street() -> re.Pattern[str]:
    return re.compile("|".join((_DUTCH, _ENGLISH, _FRENCH, _RUSSIAN)))
