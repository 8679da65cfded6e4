"""Telephone numbers as people write them, at home and abroad."""

import re
from collections.abc import Iterator
from functools import cache

from plugins.safety.digits import Runs

_WIDEST = 3  # characters between two digits
_GAP = rf"[\s.()/\u00a0\u202f\u2010-\u2015-]{{0,{_WIDEST}}}"
_DIGITS = rf"\d(?:{_GAP}\d)"
# After a plus, 00 or the name of an app any country's; else as in the Netherlands and Belgium (0…) and in Russia (8…).
_NUMBER = (
    rf"(?<![\w.,+/-])(?:\+|00(?=[1-9])){_GAP}{_DIGITS}{{7,14}}(?!\d)|(?<![\w.,+/-])[08]{_GAP}{_DIGITS}{{7,9}}(?![\d:])"
)
_FEWEST, _MOST = 8, 15  # digits: ITU-T E.164
_AT_HOME = {"0": range(9, 11), "8": range(11, 12)}  # how many digits a number has that begins so
_DAY = r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}"


def telephones(text: str, runs: Runs) -> Iterator[re.Match[str]]:
    """`runs`: where the text has its digits."""
    for begin, end in _enough(runs):
        number, day = _patterns()
        for match in number.finditer(text, max(begin - _WIDEST - 1, 0), end + 1):  # a plus before, any character after
            if _is_number(match, day):
                yield match


def _is_number(match: re.Match[str], day: re.Pattern[str]) -> bool:
    digits = sum(map(str.isdigit, match[0]))
    expected = range(_FEWEST, _MOST + 1) if match[0][0] == "+" or match[0][:2] == "00" else _AT_HOME[match[0][0]]
    return digits in expected and not day.match(match[0])


def _enough(runs: Runs) -> Iterator[tuple[int, int]]:
    """Where enough digits for a number stand so near to each other that they could be one."""
    first = last = -_WIDEST - 1  # where the first of them begins, and the last one ends
    count = 0
    for begin, end in runs:
        if begin - last > _WIDEST:
            if count >= _FEWEST:
                yield first, last
            first, count = begin, 0
        count += end - begin
        last = end
    if count >= _FEWEST:
        yield first, last


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(_NUMBER), re.compile(_DAY)
