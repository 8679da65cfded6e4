"""Ids for headings, made of their words in the letters a-z, so that an address with one survives any program."""

import re
from collections.abc import Iterable

from plugins.languages.slug import slugify

# Ids that a page's frame has, or may have.
_FRAME = (
    "article calendar campaign campaigns chooser closed colophon contact content contents events facts feeds footer"
    " header languages list main menu nav news notice open organisation page related search skip source switcher tags"
    " timeline title top years"
)
RESERVED = frozenset(_FRAME.split())
FOOTNOTE_ID = re.compile(r"fn[1-9]\d*|fnref[1-9]\d*(?:-[1-9]\d*)?")  # as markdown_footnotes.py makes them
_MADE = re.compile(r"q\d+|fn(?:ref)?\d+(?:-\d+)?")
_LONGEST = 60


class Ids:
    """The ids of one body: every one is given once."""

    __slots__ = ("taken",)

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self.taken = set(taken)

    def claim(self, wanted: str) -> bool:
        """Take an id as it is; False where it is taken."""
        if wanted in self.taken:
            return False
        self.taken.add(wanted)
        return True

    def for_heading(self, text: str, lang: str) -> str:
        """`a-new-law` for “A new law”; `section-2` where no letter is left; numbered where the words come again."""
        base = _words(text, lang) or "section"
        if base in RESERVED or _MADE.fullmatch(base):
            base = f"section-{base}"
        number = 1 if base != "section" else 2
        while not self.claim(found := base if number == 1 else f"{base}-{number}"):
            number += 1
        return found


def _words(text: str, lang: str) -> str:
    """At most sixty characters, cut between words if possible."""
    words = slugify(text, lang)
    if len(words) <= _LONGEST:
        return words
    return words[: _LONGEST + 1].rpartition("-")[0] or words[:_LONGEST]
