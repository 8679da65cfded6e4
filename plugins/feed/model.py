"""What a feed says, in either format. All addresses are absolute, all times aware."""

from datetime import datetime

from msgspec import Struct


class Category(Struct, frozen=True):
    """A tag: `term` is the same in every language, `label` is what this one calls it; `scheme` (an address, or empty)
    says whose tags these are."""

    term: str
    label: str
    scheme: str = ""


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


class Feed(Struct, frozen=True):
    """One list in one language. `updated` is when the list itself began, for as long as it has no item."""

    id: str
    title: str
    description: str
    lang: str  # BCP 47: "ru"
    url: str  # of the list's page
    rss_url: str
    atom_url: str
    author_name: str
    author_url: str
    updated: datetime
    items: tuple[FeedItem, ...] = ()

    @property
    def changed(self) -> datetime:
        """When the newest item changed: never the time of the build, or every build would change every feed."""
        return max((item.updated for item in self.items), default=self.updated)
