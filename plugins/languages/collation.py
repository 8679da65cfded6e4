"""The order of titles in an index: that of each language's own alphabet, and the letter that a title stands under.

Babel has no collation. What is here is the main part of what dictionaries do: capitals, accents and punctuation do not
count, words go before longer words that begin with them, the language's own letters go before those of other scripts,
and digits come last. «ё» is «е», as in Russian dictionaries; the Dutch “ij” is an i and a j, as in theirs.
"""

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

LATIN = "abcdefghijklmnopqrstuvwxyz"
ALPHABETS: Mapping[str, str] = MappingProxyType(
    {
        "ru": "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    }
)
"""Of languages whose letters are in another order than in Unicode, or that are not written in Latin letters. The others
have the Latin alphabet; the letters of other scripts follow it in the order of Unicode."""

SAME: Mapping[str, Mapping[str, str]] = MappingProxyType({"ru": {"ё": "е"}})  # letters that count as others

DIGITS = "0–9"
NEITHER = "…"  # what begins with no letter at all
APART = re.compile(r"[\W_]+")
ACCENTED = re.compile("[\u00e0-\u024f]")
APOSTROPHES = re.compile("['’ʼ‘`´]")


def sort_key(text: str, lang: str) -> str:
    """What comes first has the smaller key."""
    return ranked(plain(text, lang), lang)


def ranked(small: str, lang: str) -> str:
    """The key of what `plain` gave."""
    return small.translate(ranks(lang))


def letter(text: str, lang: str) -> str:
    """The capital letter that a text stands under in an index, or `DIGITS`, or `NEITHER`."""
    return letter_of(plain(text, lang))


def letter_of(small: str) -> str:
    """The letter of what `plain` gave."""
    first = small[:1]
    if first.isdigit():
        return DIGITS
    return first.upper() if first else NEITHER


@cache
def ranks(lang: str) -> Mapping[int, int]:
    """For `str.translate`: own letters come behind the space and before all others, digits behind these."""
    own = {ord(each): 0x21 + rank for rank, each in enumerate(ALPHABETS.get(lang, LATIN))}
    return own | {ord(digit): 0x10FF00 + rank for rank, digit in enumerate("0123456789")}


def plain(text: str, lang: str) -> str:
    """Small letters without accents, words with one space between them."""
    small = text.casefold()
    if not small.isascii():
        small = without_accents(small)
        for one, other in SAME.get(lang, {}).items():
            small = small.replace(one, other)
    return APART.sub(" ", APOSTROPHES.sub("", small)).strip()


def without_accents(small: str) -> str:
    """Only Latin letters lose theirs: «й» is no «и» with a sign. Ligatures such as “ĳ” become the letters they join."""
    return ACCENTED.sub(lambda each: unicodedata.normalize("NFD", each[0])[0], unicodedata.normalize("NFKC", small))
