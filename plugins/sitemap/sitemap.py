"""From addresses to the bytes of sitemaps."""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache
from html import escape as escaped

from plugins.sitemap.model import NAMESPACE, PROTOCOL, XHTML, Limits, Part, Url

_special = re.compile("[<>&\"']").search

HEAD = f'<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="{NAMESPACE}" xmlns:xhtml="{XHTML}">\n'.encode()
TAIL = b"</urlset>\n"
INDEX = f'<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="{NAMESPACE}">\n'


def sitemap_bytes(urls: Iterable[Url]) -> bytes:
    return b"".join([HEAD, *elements(urls), TAIL])


def index_bytes(parts: Iterable[Part]) -> bytes:
    rows = "".join(f"<sitemap><loc>{escape(each.place)}</loc>{changed(each.changed)}</sitemap>\n" for each in parts)
    return f"{INDEX}{rows}</sitemapindex>\n".encode()


def elements(urls: Iterable[Url]) -> list[bytes]:
    """Pages in several languages say the same of each other, which is written once."""
    links = cache(alternates)
    return [
        f"<url><loc>{escape(url.place)}</loc>{changed(url.changed)}{links(url.alternates)}</url>\n".encode()
        for url in urls
    ]


def escape(place: str) -> str:
    return escaped(place) if _special(place) else place


def changed(moment: datetime | None) -> str:
    return f"<lastmod>{moment.isoformat(timespec='seconds')}</lastmod>" if moment else ""


def alternates(links: tuple[tuple[str, str], ...]) -> str:
    return "".join(
        f'\n<xhtml:link rel="alternate" hreflang="{escape(lang)}" href="{escape(place)}"/>' for lang, place in links
    )


def shares(urls: Sequence[Url], limits: Limits = PROTOCOL) -> list[Sequence[Url]]:
    """Contiguous parts, each within the limits, in one pass; one where all of it is."""
    parts: list[Sequence[Url]] = []
    begin, size = 0, len(HEAD) + len(TAIL)
    for index, length in enumerate(map(len, elements(urls))):
        if index - begin == limits.urls or (index > begin and size + length > limits.size):
            parts.append(urls[begin:index])
            begin, size = index, len(HEAD) + len(TAIL)
        size += length
    return [*parts, urls[begin:]]


def surely_fits(count: int, longest: int, languages: int, limits: Limits = PROTOCOL) -> bool:
    """Whether so many pages, whose addresses are so long at most, need no second look."""
    links = (languages + 1) * (longest * 6 + 80)  # "&" becomes "&amp;"; x-default is one more
    return count <= limits.urls and count * (longest * 6 + 100 + links) + len(HEAD) + len(TAIL) <= limits.size
