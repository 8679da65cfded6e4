"""The words of a recurrence, each with what it means: numbers, dates, and the words of `rule_words`."""

import re
from datetime import date, datetime
from typing import NamedTuple

from plugins.read.findings import nearest
from plugins.read.values.days import mended_day, parse_iso
from plugins.read.values.rule_words import Meaning, words

_WORD = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]|[0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}|[^\s,;]+")
_ORDINAL = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th|e|de|ste|-?го|-?е|-?ое|-?ый|-?й|-?ю|-?ую|-?ье|-?м)")


class Token(NamedTuple):
    """A word; `letter` is "?" where it is not known."""

    letter: str
    value: str
    word: str


def tokens_of(written: str, *, all_of_them: bool = False) -> list[Token]:
    """The words with their meanings; without those that only join others, if not `all_of_them`."""
    tokens: list[Token] = []
    for word in _WORD.findall(written):
        meaning = _meaning(word.lower().replace("ё", "е"), tokens)
        tokens.append(Token(*meaning, word))
    return [token for token in tokens if all_of_them or token.letter != "-"]


def _meaning(word: str, before: list[Token]) -> Meaning:
    if word == "раз":  # "5 раз" and "раз в две недели"
        return Meaning("x" if before and before[-1].letter == "n" else "e", "")
    if isinstance(moment := parse_iso(word), date) and not isinstance(moment, datetime):
        return Meaning("i", word.replace("-", ""))
    if word.isascii() and word.isdigit() and len(word) < 4:
        return Meaning("n", str(int(word)))
    if match := _ORDINAL.fullmatch(word):
        return Meaning("o", match[1].lstrip("0"))
    return words().get(word) or Meaning("?", word)


def mended(token: Token) -> str:
    """The word, or the known one that it looks like; a date as dates are written here."""
    if token.letter != "?":
        return token.word
    known = words()
    return mended_day(token.word) or nearest(token.word, known) or token.word
