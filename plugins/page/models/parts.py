"""What models are put together from: words, links, pictures."""

from dataclasses import dataclass

from markupsafe import Markup


@dataclass(frozen=True, slots=True, eq=False)
class Stamp:
    """A date for people and for machines."""

    iso: str
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """A text with the language it is in; `lang` and `dir` are empty where that is the reader's own."""

    text: str
    lang: str = ""
    dir: str = ""
    language: str = ""  # what the reader's language calls it: "Nederlands" is "Dutch" on an English page


Row = tuple[str, Words]
"""A fact: what it is, in the reader's language, and what is said of it."""


@dataclass(frozen=True, slots=True, eq=False)
class LinkedWords:
    words: Words
    path: str


@dataclass(frozen=True, slots=True, eq=False)
class Link:
    label: str
    path: str
    current: bool = False
    lang: str = ""  # of the label, where it is not the reader's own


@dataclass(frozen=True, slots=True, eq=False)
class Outward:
    """A link that leaves the site, shown as such."""

    label: str
    url: str
    lang: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Switch:
    """One language in the switcher. `missing`: this page is not in that language; what stands there is a fallback
    (path of its page) or, where there is not even that, the nearest page above it."""

    lang: str
    dir: str
    name: str
    path: str
    current: bool
    missing: bool


@dataclass(frozen=True, slots=True, eq=False)
class Alternate:
    """One `<link rel=alternate hreflang>`."""

    hreflang: str
    url: str


@dataclass(frozen=True, slots=True, eq=False)
class FeedLink:
    """One `<link rel=alternate>` to a feed."""

    title: str
    path: str
    type: str  # "application/rss+xml" or "application/atom+xml"


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    path: str
    width: int
    height: int
    alt: str


@dataclass(frozen=True, slots=True, eq=False)
class Prose:
    """The text of an entry: safe HTML in `lang` (empty: the reader's own)."""

    html: Markup
    lang: str = ""
    dir: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Pager:
    """Pages of one list; `previous` and `next` are empty at the ends."""

    number: int
    count: int
    previous: str
    next: str
    text: str  # "Page 2 of 5"


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """Said above a text that stands in for a missing translation: in the reader's language."""

    text: str  # "This text is not in English yet. Here it is in Dutch."
    versions: tuple[Switch, ...]  # the languages it really exists in


@dataclass(frozen=True, slots=True, eq=False)
class Tag:
    label: str
    lang: str
    path: str
    count: str  # "3 texts"


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """A call to action: what to do, and where that leads (a path in the site, an address, or neither)."""

    text: Words
    path: str = ""
    url: str = ""
