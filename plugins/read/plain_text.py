"""A text of the plainest Markdown, taken apart: its words, and the markup between them."""

import re
from typing import NamedTuple

_WORDS = r"[^\s*_\[\]>](?:[^*_\[\]>]*[^\s*_\[\]>])?"
_EMPHASIS = re.compile(rf"\*(?<!\S\*)(\*?)({_WORDS})\*\1(?![*_])")
_LINK = re.compile(r"\[(?<!!\[)([^*_\[\]>]+)\]\(((?:https?://)?[A-Za-z0-9._~/#?=%+,;@-]+)\)")
LINK = '<a href="'


class PlainHeading(NamedTuple):
    """`place` is that of its markup in `PlainText.parts`, `block` its number among the blocks of words."""

    level: int
    words: str
    place: int
    block: int


class PlainText:
    """A text of this kind. `parts` are markup and words in turns: "<p>", "One ", "<em>", "two", "</em>", ".", "</p>".

    Markup with a line feed, the first and the last stand at the border of a block, all other within one. `links` are
    places in `parts`.
    """

    __slots__ = ("blocks", "closing", "headings", "links", "parts")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.headings: list[PlainHeading] = []
        self.links: list[int] = []
        self.blocks = 0
        self.closing = ""  # of the last block

    def add(self, opening: str, text: str, closing: str) -> bool:
        """One block of words; False where they are not plain."""
        self.parts.append(self.closing + opening)
        self.closing = closing
        self.blocks += 1
        return _add_words(self, text)

    def add_heading(self, level: int, text: str) -> bool:
        place = len(self.parts)
        if not self.add(f"<h{level}>", text, f"</h{level}>\n"):
            return False
        words = text if len(self.parts) == place + 2 else "".join(self.parts[place + 1 :: 2])
        self.headings.append(PlainHeading(level, words, place, self.blocks - 1))
        return True


def _add_words(plain: PlainText, text: str) -> bool:
    """Adds words and markup in turns; False where there is other markup."""
    parts = plain.parts
    begin = 0
    at = _mark(text, 0)
    while at >= 0:
        words, link = text[begin:at], text[at] == "["
        match = (_LINK if link else _EMPHASIS).match(text, at)
        if match is None or _unread(words):
            return False
        if link:
            plain.links.append(len(parts) + 1)
            parts += (words, f'{LINK}{match[2]}">', match[1], "</a>")
        else:
            tag = "strong" if match[1] else "em"
            parts += (words, f"<{tag}>", match[2], f"</{tag}>")
        begin = match.end()
        at = _mark(text, begin)
    words = text[begin:]
    parts.append(words)
    return not _unread(words)


def _mark(text: str, begin: int) -> int:
    """Where the next mark stands: two letters are sought far faster one by one than by a pattern."""
    star, bracket = text.find("*", begin), text.find("[", begin)
    return star if bracket < 0 or 0 <= star < bracket else bracket


def _unread(words: str) -> bool:
    """Whether there are marks of something else."""
    return "_" in words or ">" in words or "]" in words
