"""One element of a page."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from html import unescape

from msgspec import Struct

_MARKUP = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)


class Element(Struct, frozen=True, eq=False, gc=False):
    """`parent` is the number of the element around it, -1 for none; `start` and `end` are those of its content."""

    tag: str
    attributes: Mapping[str, str]
    parent: int
    at: int  # where its tag begins
    start: int
    end: int
    foreign: bool = False  # in SVG or MathML, or one of these

    def __getitem__(self, name: str) -> str:
        return self.attributes.get(name, "")

    @property
    def classes(self) -> list[str]:
        return self["class"].split()


class Fault(Struct, frozen=True):
    """What is wrong with the markup itself: a msgid marked with `N_`, and its values."""

    at: int
    found: str
    values: Mapping[str, str]


class Tree(Struct, frozen=True, eq=False):
    """A page taken apart; the elements are in the order in which they begin."""

    source: str
    elements: Sequence[Element]
    faults: Sequence[Fault]
    breaks: Sequence[int]  # where its lines end

    def line(self, at: int) -> int:
        return bisect_right(self.breaks, at - 1) + 1

    def text(self, element: Element) -> str:
        """Its words, as one line."""
        inner = self.source[element.start : element.end]
        words = _MARKUP.sub("", inner) if "<" in inner else inner
        return " ".join((unescape(words) if "&" in words else words).split())

    def around(self, element: Element) -> Iterator[Element]:
        """Its parents, the nearest first."""
        while element.parent >= 0:
            element = self.elements[element.parent]
            yield element

    def lang(self, element: Element) -> str:
        """The language it is in, as a browser works it out."""
        if "lang" in element.attributes:
            return element["lang"]
        return next((each["lang"] for each in self.around(element) if "lang" in each.attributes), "")

    def all(self, *tags: str) -> list[Element]:
        return [each for each in self.elements if each.tag in tags]
