"""What a sitemap says of the site."""

from datetime import datetime

from msgspec import Struct

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
FILE = "sitemap.xml"


class Limits(Struct, frozen=True):
    """How much one file may hold: as the protocol has it."""

    urls: int = 50_000
    size: int = 50 * 1024 * 1024  # bytes, before it is compressed


PROTOCOL = Limits()


class Url(Struct, frozen=True):
    """A page: its whole address, when it changed (aware; None: not known), and all languages that have it, itself among
    them: (language or "x-default", whole address)."""

    place: str
    changed: datetime | None
    alternates: tuple[tuple[str, str], ...]


class Part(Struct, frozen=True):
    """One of the files that an index names."""

    place: str
    changed: datetime | None


def part_file(number: int) -> str:
    """Of the parts, counted from 1."""
    return f"sitemap-{number}.xml"
