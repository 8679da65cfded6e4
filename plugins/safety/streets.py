"""A street with a number, as it is written in Dutch, English, French and Russian.

Words are counted, and their letters, so that no text takes long.
"""

import re
from collections.abc import Iterator

_NUMBER = r"\d{1,4}(?:[ -]?[a-zа-яA-ZА-Я](?!\w)|[-/]\d{1,4})?(?![\w:])"
_DUTCH = (
    r"(?<![\w'’.-])[^\W\d_][\w'’.-]{0,40}(?:straat|laan|weg|plein|gracht|kade|dijk|pad|hof|steeg|singel|dreef|plantsoen|markt|wal|vest"
    rf"|baan|lei|kaai|straatje|pleintje)\s+{_NUMBER}"
)
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
_STREET = re.compile("|".join((_DUTCH, _ENGLISH, _FRENCH, _RUSSIAN)))


def streets(text: str) -> Iterator[re.Match[str]]:
    return _STREET.finditer(text)
