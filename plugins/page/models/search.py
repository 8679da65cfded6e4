"""The search, and the index of titles."""

from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import Link, Pager


class Title(Struct, frozen=True, eq=False):
    """A text, or a tag, in the index."""

    label: str
    path: str
    lang: str = ""  # of the label, where it is not the reader's own, as in `Words`
    dir: str = ""
    tag: bool = False


class Letter(Struct, frozen=True, eq=False):
    letter: str
    id: str
    titles: tuple[Title, ...]


class Choice(Struct, frozen=True, eq=False):
    """An option: what the index calls it, and how readers do."""

    value: str
    label: str


class SearchPage(Struct, frozen=True, eq=False):
    """The index is on the page itself (`index`), or behind links to a page for each letter (`letters`)."""

    head: Head
    size: str  # what the first search loads: "The first search loads about 120 KB."; empty where that is not known
    kinds: tuple[Choice, ...]
    found: tuple[Choice, ...]  # "5 texts found." with a # for the number, by plural category of CLDR
    index: tuple[Letter, ...]
    letters: tuple[Link, ...]


class LetterPage(Struct, frozen=True, eq=False):
    head: Head
    heading: str
    letters: tuple[Link, ...]
    titles: tuple[Title, ...]
    pager: Pager
