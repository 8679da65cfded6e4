"""The text of a body, gathered while its tags go by, and typeset when all of it is known.

A quotation may begin in one text node and end in another; a passage in another language has its own rules and stands
in the text around it like a word.
"""

import re

from plugins.languages.typography import BREAK, OBJECT, typesetter

# What word processors make of two spaces; a browser would show each of them.
WIDE_SPACE = re.compile(" *\u00a0[ \u00a0]+|[ \u00a0]+\u00a0 *")


class BodyText:
    """Each text node has a number, by which `typeset` gives it back."""

    __slots__ = ("count", "open", "passages")

    def __init__(self, lang: str) -> None:
        first = Passage(lang)
        self.count = 0
        self.passages = [first]
        self.open = [first]

    @property
    def lang(self) -> str:
        return self.open[-1].lang

    def add(self, text: str) -> int:
        """A text node in the language of now."""
        if "\u00a0" in text:
            text = WIDE_SPACE.sub(" ", text)
        number = self.count
        self.open[-1].add(text, number)
        self.count = number + 1
        return number

    def block(self) -> None:
        """A block begins or ends."""
        self.open[-1].mark(BREAK)

    def object(self) -> None:
        """A picture or a piece of code stands here."""
        self.open[-1].mark(OBJECT)

    def enter(self, lang: str) -> None:
        self.object()
        passage = Passage(lang)
        self.passages.append(passage)
        self.open.append(passage)

    def leave(self) -> None:
        self.open.pop()

    def typeset(self) -> list[str]:
        """The text nodes by number."""
        nodes = [""] * self.count
        for passage in self.passages:
            for number, text in zip(passage.numbers, typesetter(passage.lang)(passage.pieces), strict=True):
                if number >= 0:
                    nodes[number] = text
        return nodes


class Passage:
    """Text in one language, in pieces: text nodes with their numbers, and marks with none (-1)."""

    __slots__ = ("lang", "numbers", "pieces")

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.pieces: list[str] = []
        self.numbers: list[int] = []

    def add(self, text: str, number: int) -> None:
        self.pieces.append(text)
        self.numbers.append(number)

    def mark(self, piece: str) -> None:
        if not self.pieces or self.pieces[-1] != piece:
            self.add(piece, -1)
