"""What models are put together from: words, links, pictures."""

from markupsafe import Markup
from msgspec import Struct

NOTHING = Markup("")


class Stamp(Struct, frozen=True, eq=False):
    """A date for people and for machines."""

    iso: str
    text: str


class AsOf(Struct, frozen=True, eq=False):
    """As of which day a page is true: "As of 22 November 2026", and the moment at which that day ends."""

    text: str
    until: str


class Words(Struct, frozen=True, eq=False):
    """A text with the language it is in; `lang` and `dir` are empty where that is the reader's own."""

    text: str
    lang: str = ""
    dir: str = ""
    language: str = ""  # what the reader's language calls it: "Nederlands" is "Dutch" on an English page


Row = tuple[str, Words]
"""A fact: what it is, in the reader's language, and what is said of it."""


class LinkedWords(Struct, frozen=True, eq=False):
    words: Words
    path: str


class Link(Struct, frozen=True, eq=False):
    label: str
    path: str
    current: bool = False
    lang: str = ""  # of the label, where it is not the reader's own, as in `Words`
    dir: str = ""
    note: Markup = NOTHING  # said behind the label: " (Dutch)"


class Outward(Struct, frozen=True, eq=False):
    """A link that leaves the site, shown as such."""

    label: str
    url: str
    lang: str = ""


class Switch(Struct, frozen=True, eq=False):
    """One language in the switcher. `missing`: this page is not in that language; what stands there is a fallback
    (path of its page) or, where there is not even that, the nearest page above it."""

    lang: str
    dir: str
    name: str
    path: str
    current: bool
    missing: bool


class Alternate(Struct, frozen=True, eq=False):
    """One `<link rel=alternate hreflang>`."""

    hreflang: str
    url: str


class FeedLink(Struct, frozen=True, eq=False):
    """One `<link rel=alternate>` to a feed."""

    title: str
    path: str
    type: str  # "application/atom+xml": see plugins/feed/formats.py


class PictureFile(Struct, frozen=True, eq=False):
    path: str
    width: int
    bytes: int


class Picture(Struct, frozen=True, eq=False):
    """One picture in several sizes, largest first. `files` are for every browser, `modern` is AVIF or nothing; `width`
    and `height` are those of the first of `files`."""

    files: tuple[PictureFile, ...]
    modern: tuple[PictureFile, ...]
    width: int
    height: int
    credit: str = ""  # who made it

    @property
    def path(self) -> str:
        return self.files[0].path


class Cover(Struct, frozen=True, eq=False):
    """The picture above a text. `html` is what a `figure` holds: the picture, its caption and credit."""

    html: Markup
    path: str


class Attachment(Struct, frozen=True, eq=False):
    """A document beside a text, as it is published."""

    path: str
    kind: str  # "PDF"
    pages: int  # 0 where it has none, or they cannot be counted
    bytes: int


class Prose(Struct, frozen=True, eq=False):
    """The text of an entry: safe HTML in `lang` (empty: the reader's own)."""

    html: Markup
    lang: str = ""
    dir: str = ""


class Pager(Struct, frozen=True, eq=False):
    """Pages of one list; `previous` and `next` are empty at the ends."""

    number: int
    count: int
    previous: str
    next: str
    text: str  # "Page 2 of 5"


class Notice(Struct, frozen=True, eq=False):
    """Said above a text that stands in for a missing translation: in the reader's language."""

    text: str  # "This text is not translated yet. Here it is in Dutch."
    versions: tuple[Switch, ...]  # the languages it really exists in


class Outdated(Struct, frozen=True, eq=False):
    """Said above a translation that is older than what it was made from: in the reader's language."""

    text: str  # "This translation is older than the original of 28 March 2024: …"
    source: LinkedWords  # its title, in its own language


class Tag(Struct, frozen=True, eq=False):
    label: str
    lang: str
    path: str


class CountedTag(Struct, frozen=True, eq=False):
    """For the list of all tags alone: a page that said it would change with every text that has the tag."""

    tag: Tag
    count: str  # "3 texts"


class Call(Struct, frozen=True, eq=False):
    """A call to action: what to do, and where that leads (a path in the site, an address, or neither)."""

    text: Words
    path: str = ""
    url: str = ""
    note: Markup = NOTHING  # the language of what is there, where it is not the reader's: " (Dutch)"
