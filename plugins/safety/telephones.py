"""Telephone numbers as people write them, at home and abroad."""

import re
from collections.abc import Iterator

_GAP = r"[\s.()/\u00a0\u202f\u2010-\u2015-]{0,3}"
_DIGITS = rf"\d(?:{_GAP}\d)"
# After a plus, 00 or the name of an app any country's; else as in the Netherlands and Belgium (0…) and in Russia (8…).
_NUMBER = re.compile(
    rf"(?<![\w.,+/-])(?:\+|00(?=[1-9])){_GAP}{_DIGITS}{{7,14}}(?!\d)|(?<![\w.,+/-])[08]{_GAP}{_DIGITS}{{7,9}}(?![\d:])"
)
_FEWEST, _MOST = 8, 15  # digits: ITU-T E.164
_AT_HOME = {"0": range(9, 11), "8": range(11, 12)}  # how many digits a number has that begins so
_DAY = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")


def telephones(text: str) -> Iterator[re.Match[str]]:
    for match in _NUMBER.finditer(text):
        digits = sum(map(str.isdigit, match[0]))
        expected = range(_FEWEST, _MOST + 1) if match[0][0] == "+" or match[0][:2] == "00" else _AT_HOME[match[0][0]]
        if digits in expected and not _DAY.match(match[0]):
            yield match
