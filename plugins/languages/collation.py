"""The order of titles in an index: that of each language's own alphabet, and the letter that a title stands under.

Babel has no collation. What is here is the main part of what dictionaries do: capitals, accents and punctuation do not
count, a word goes before longer ones that begin with it, and digits go before letters within a title. «ё» is «е», as in
Russian dictionaries; the Dutch “ij” is an i and a j, as in theirs. Quick, as each build puts all titles in order.
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
"""Of languages that are not written in Latin letters. Those that are not here have the Latin alphabet; the letters of
other scripts follow it in the order of Unicode."""

SAME: Mapping[str, Mapping[str, str]] = MappingProxyType({"ru": {"ё": "е"}})  # letters that count as others

DIGITS = "0–9"
NEITHER = "…"  # what begins with no letter at all
NOT_PLAIN = re.compile(r"[^a-zа-я0-9 ]|  |^ | $")
APART = re.compile(r"[\W_]+")
APOSTROPHES = re.compile("['’ʼ‘`´]")
ACCENTED = re.compile("[à-ɏ]")


def plain(text: str, lang: str) -> str:
    """Small letters without accents, words with one space between them."""
    small = text.casefold()
    if not NOT_PLAIN.search(small):
        return small
    small = without_accents(small)
    for one, other in SAME.get(lang, {}).items():
        small = small.replace(one, other)
    return APART.sub(" ", APOSTROPHES.sub("", small)).strip()


def without_accents(small: str) -> str:
    """Only Latin letters lose theirs: «й» is no «и» with a sign. Ligatures such as “ĳ” become the letters they join."""
    return ACCENTED.sub(lambda each: unicodedata.normalize("NFD", each[0])[0], unicodedata.normalize("NFKC", small))


def sort_key(small: str, lang: str) -> str:
    """Of what `plain` gave: among titles of one letter, what comes first has the smaller key."""
    return small.translate(ranks(lang)) if ranks(lang) else small


@cache
def ranks(lang: str) -> Mapping[int, int]:
    """For `str.translate`; empty for an alphabet that Unicode has in its own order."""
    alphabet = ALPHABETS.get(lang, LATIN)
    if list(alphabet) == sorted(alphabet):
        return {}
    return {ord(each): ord("а") + rank for rank, each in enumerate(alphabet)}


def letter(small: str) -> str:
    """The capital letter that a text stands under in an index, or `DIGITS`, or `NEITHER`: of what `plain` gave."""
    first = small[:1]
    if first.isdigit():
        return DIGITS
    return first.upper() if first else NEITHER


def letter_key(letter: str, lang: str) -> tuple[int, int, str]:
    """The language's own letters come first, then those of other scripts, then digits."""
    small, alphabet = letter.lower(), ALPHABETS.get(lang, LATIN)
    if small in alphabet:
        return 0, alphabet.index(small), small
    return 2 if letter in (DIGITS, NEITHER) else 1, 0, small
