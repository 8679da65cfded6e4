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


class Form(Struct, frozen=True, eq=False):
    """A sentence as it is for some numbers."""

    category: str  # CLDR's: "one", "few", …
    text: str  # with a # for the number


class SearchPage(Struct, frozen=True, eq=False):
    """The index is on the page itself (`index`), or behind links to a page for each letter (`letters`)."""

    head: Head
    size: str  # what the first search loads: "The first search loads about 120 KB."; empty where that is not known
    found: tuple[Form, ...]  # "5 texts found."
    index: tuple[Letter, ...]
    letters: tuple[Link, ...]


class LetterPage(Struct, frozen=True, eq=False):
    head: Head
    heading: str
    letters: tuple[Link, ...]
    titles: tuple[Title, ...]
    pager: Pager
