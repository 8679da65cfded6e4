"""A place on the map: coordinates, and links that carry them."""

import re
from collections.abc import Iterator

_DECIMAL = r"(?<![\d.,])-?\d{1,2}\.\d{4,}°?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{4,}"
_DEGREES = r"\d{1,2}°\s?\d{1,2}(?:[.,]\d+)?\s?[′'’]"
_MAPS = (
    r"(?:https?://)?(?:www\.|(?<![\w.-]))(?:maps\.app\.goo\.gl/|goo\.gl/maps/|(?:[\w-]{1,40}\.){0,3}google\.[a-z.]{2,6}/maps|maps\.google\."
    r"|(?:[\w-]{1,40}\.){0,3}openstreetmap\.org/\S{0,99}[#?/]|osm\.org/|yandex\.[a-z]{2,3}/(?:web-)?maps|maps\.apple\.com|2gis\.[a-z]+/"
    r"|what3words\.com/|w3w\.co/|waze\.com/)\S+"
)
_OTHER = r"\bgeo:-?\d+\.\d+,-?\d+\.\d+|(?<![\w/])///\w+\.\w+\.\w+"
_PLACE = re.compile("|".join((_DECIMAL, _DEGREES, _MAPS, _OTHER)))


def coordinates(text: str) -> Iterator[re.Match[str]]:
    return _PLACE.finditer(text)
