"""Ways in and out: feeds for people, the choice of language, what is not found, what has moved."""

from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import Link
from plugins.page.models.previews import Preview


class FeedGroup(Struct, frozen=True, eq=False):
    """One list with its feeds, on the page about feeds."""

    label: str
    lang: str
    path: str  # of the list's page; empty where it has none
    feeds: tuple["Subscription", ...]


class Subscription(Struct, frozen=True, eq=False):
    """An address to give to a program: `url` is to be copied, `path` leads there from this copy of the site."""

    label: str  # "RSS", "Atom", "iCalendar"
    path: str
    url: str


class FeedsPage(Struct, frozen=True, eq=False):
    head: Head
    groups: tuple[FeedGroup, ...]


class NotFound(Struct, frozen=True, eq=False):
    head: Head
    links: tuple[Link, ...]  # where to go on from here


class Greeting(Struct, frozen=True, eq=False):
    """One language on the chooser, said in that language."""

    lang: str
    dir: str
    name: str
    path: str
    text: str  # "News, campaigns and events", …


class Chooser(Struct, frozen=True, eq=False):
    """`/`: choose a language; has no edition of its own."""

    head: Head
    greetings: tuple[Greeting, ...]


class Moved(Struct, frozen=True, eq=False):
    """An old address. `path` is the way from here to the new one, `url` the same as a whole address."""

    lang: str
    dir: str
    title: str
    path: str
    url: str
    preview: Preview
