"""A place on the map: coordinates, and links that carry them."""

import re
from collections.abc import Iterable
from functools import cache

_DECIMAL = r"(?<![\d.,])-?\d{1,2}\.\d{4,}°?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{4,}"
_DEGREES = r"\d{1,2}°\s?\d{1,2}(?:[.,]\d+)?\s?[′'’]"
_MAPS = (
    r"(?:https?://)?(?:www\.|(?<![\w.-]))(?:maps\.app\.goo\.gl/|goo\.gl/maps/|(?:[\w-]{1,40}\.){0,3}google\.[a-z.]{2,6}/maps|maps\.google\."
    r"|(?:[\w-]{1,40}\.){0,3}openstreetmap\.org/\S{0,99}[#?/]|osm\.org/|yandex\.[a-z]{2,3}/(?:web-)?maps|maps\.apple\.com|2gis\.[a-z]+/"
    r"|what3words\.com/|w3w\.co/|waze\.com/)\S+"
)
_OTHER = r"\bgeo:-?\d+\.\d+,-?\d+\.\d+|(?<![\w/])///\w+\.\w+\.\w+"

# What none of these can do without: it is sought from the points, of which a text has few.
_HOSTS = ("google", "map", "osm", "yandex", "apple", "2gis", "what3words", "w3w", "waze")
_POINT = re.compile(rf"\.(?:\d{{4}}|(?=\S)(?:gl/|{'|'.join(rf'(?<={host}.)' for host in _HOSTS)}))")


def coordinates(text: str) -> Iterable[re.Match[str]]:
    if "°" in text or "///" in text or "geo:" in text or _POINT.search(text):
        return _place().finditer(text)
    return ()


@cache
def _place() -> re.Pattern[str]:
    return re.compile("|".join((_DECIMAL, _DEGREES, _MAPS, _OTHER)))
