"""Ways in and out: feeds for people, the choice of language, what is not found, what has moved."""

from dataclasses import dataclass

from plugins.page.models.frame import Head
from plugins.page.models.parts import Link


@dataclass(frozen=True, slots=True, eq=False)
class FeedGroup:
    """One list with its feeds, on the page about feeds."""

    label: str
    lang: str
    path: str
    feeds: tuple["Subscription", ...]


@dataclass(frozen=True, slots=True, eq=False)
class Subscription:
    """An address to give to a program: `url` is to be copied, `path` leads there from this copy of the site."""

    label: str  # "RSS", "Atom", "iCalendar"
    path: str
    url: str


@dataclass(frozen=True, slots=True, eq=False)
class FeedsPage:
    head: Head
    groups: tuple[FeedGroup, ...]


@dataclass(frozen=True, slots=True, eq=False)
class NotFound:
    head: Head
    links: tuple[Link, ...]  # where to go on from here


@dataclass(frozen=True, slots=True, eq=False)
class Greeting:
    """One language on the chooser, said in that language."""

    lang: str
    dir: str
    name: str
    path: str
    text: str  # "News, campaigns and events", …


@dataclass(frozen=True, slots=True, eq=False)
class Chooser:
    """`/`: choose a language; has no edition of its own."""

    head: Head
    greetings: tuple[Greeting, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Moved:
    """An old address. `path` is the way from here to the new one, `url` the same as a whole address."""

    lang: str
    dir: str
    title: str
    path: str
    url: str
