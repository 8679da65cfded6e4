"""What a feed says, in any format. All addresses are absolute but those in `Guide`, all times aware."""

from datetime import datetime

from msgspec import Struct

from plugins.feed.formats import Format


class Category(Struct, frozen=True):
    """A tag: `term` is the same in every language, `label` is what this one calls it; `scheme` (a URI, or empty) says
    whose tags these are, and outlives the site's address."""

    term: str
    label: str
    scheme: str = ""


class Enclosure(Struct, frozen=True):
    """A file that belongs to an item: its type, and its true length in bytes. `title` says what it shows."""

    url: str
    type: str
    length: int
    title: str = ""


class FeedItem(Struct, frozen=True):
    """One entry in one language. `html` is its full text, safe, with absolute addresses in it."""

    id: str  # `ids.entry_id`: survives a change of title, date and address
    title: str
    url: str
    published: datetime
    updated: datetime
    summary: str  # plain text; may be empty
    html: str
    categories: tuple[Category, ...] = ()
    author_name: str = ""  # empty: the feed's author
    lang: str = ""  # empty: the feed's
    cover: Enclosure | None = None


class Guide(Struct, frozen=True):
    """For people who open the file in a browser: what they see, in the feed's language, and where more of it is told.

    `style` and `path` are ways from the file, so that a copy of the site at another address leads nobody out of it.
    """

    style: str
    text: str
    link: str
    path: str
    url: str


class Feed(Struct, frozen=True):
    """One document of a list in one language: what is newest, or an archive document (RFC 5005, section 4).

    `file`, `previous`, `next` and `current` are addresses of such documents without the ending of the format; empty
    where there is none. Only an archive document has `current`, the one with what is newest. All documents of a list
    have its `id`. `updated` is when the list itself began, for as long as it has no item.
    """

    id: str
    title: str
    description: str
    lang: str  # BCP 47: "ru"
    url: str  # of the list's page
    file: str
    author_name: str
    author_url: str
    updated: datetime
    guide: Guide
    items: tuple[FeedItem, ...] = ()
    previous: str = ""
    next: str = ""
    current: str = ""

    @property
    def changed(self) -> datetime:
        """When the newest item changed: never the time of the build, or every build would change every feed."""
        return max((item.updated for item in self.items), default=self.updated)

    def links(self, form: Format) -> list[tuple[str, str]]:
        """(relation, address) of this document and of those around it: RFC 4287 §4.2.7, RFC 5005 §4."""
        around = [("current", self.current), ("prev-archive", self.previous), ("next-archive", self.next)]
        return [(rel, file + form.ending) for rel, file in [("self", self.file), *around] if file]
