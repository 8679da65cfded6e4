"""What a new text shall be, as options or answers say."""

from datetime import datetime

from msgspec import Struct

from plugins.languages.slug import slugify
from plugins.read.schema import KINDS
from plugins.read.values.days import parse_iso

LONGEST_SLUG = 60  # of one that we suggest


class Wish(Struct, frozen=True):
    """All as typed; an empty string is what was not said. `town` is the place's."""

    kind: str = ""
    language: str = ""
    title: str = ""
    date: str = ""
    start: str = ""
    end: str = ""
    place: str = ""
    town: str = ""
    campaign: str = ""
    slug: str = ""

    @property
    def folder(self) -> str:
        """`[YYYY-MM-DD-]slug`"""
        day = self.date[:10]
        return f"{day}-{self.slug}" if day else self.slug

    @property
    def entry(self) -> str:
        return f"{self.kind}/{self.folder}"


OF_EVENTS = ("start", "end", "place", "town")


def suggested_slug(wish: Wish) -> str:
    """The title in Latin letters, by the rules of its language; a long one ends with a whole word."""
    return shortened(slugify(wish.title, wish.language))


def shortened(slug: str) -> str:
    if len(slug) <= LONGEST_SLUG:
        return slug
    return slug[: LONGEST_SLUG + 1].rpartition("-")[0] or slug[:LONGEST_SLUG]


def needed(wish: Wish) -> tuple[str, ...]:
    """What must be said of such a text. Without a kind only what all have."""
    kind = KINDS.get(wish.kind)
    when = ("date",) if kind and kind.dated else ("start",) if wish.kind == "events" else ()
    return ("kind", "language", "title", *when, "slug")


def is_moment(value: str) -> bool:
    """Whether a date has a time of day, which the folder's name cannot have."""
    return isinstance(parse_iso(value), datetime)
