"""What changed between two texts, word by word."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import Enum, auto

from msgspec import Struct

NEAR = 6  # words that are shown on each side of a change
ALIKE = 0.3  # below this, of 1, two paragraphs have only small words in common
BREAK = "\n"  # a word of its own: a new line begins


class Change(Enum):
    SAME = auto()
    OLD = auto()  # in the old text only
    NEW = auto()  # in the new text only
    LEFT_OUT = auto()  # the same in both, and too far from a change to be shown


class Piece(Struct, frozen=True):
    """Words that have the same fate; white space is as good as one space, a line's end stays."""

    change: Change
    words: tuple[str, ...]

    @property
    def text(self) -> str:
        return " ".join(self.words).replace(f" {BREAK} ", BREAK).strip()


class Passage(Struct, frozen=True):
    """Lines that changed, without a line between them that did not. `line`: where that is in the new text, from 1."""

    line: int
    pieces: tuple[Piece, ...]

    def count(self, change: Change) -> int:
        return sum(word != BREAK for piece in self.pieces if piece.change is change for word in piece.words)


Line = tuple[int, tuple[str, ...]]
"""Its number, and its words."""


def passages(old: str, new: str) -> list[Passage]:
    """Every change; white space and blank lines alone are none."""
    before, after = lines(old), lines(new)
    found = []
    compared = SequenceMatcher(None, [words for _, words in before], [words for _, words in after], autojunk=False)
    for kind, i1, i2, j1, j2 in compared.get_opcodes():
        if kind != "equal":
            line = after[min(j1, len(after) - 1)][0] if after else 1
            pieces = compare(joined(before[i1:i2]), joined(after[j1:j2]))
            found.append(Passage(line, tuple(shortened(pieces))))
    return found


def lines(text: str) -> list[Line]:
    return [(number, words) for number, line in enumerate(text.split("\n"), 1) if (words := tuple(line.split()))]


def joined(lines: Sequence[Line]) -> tuple[str, ...]:
    return tuple(word for _, words in lines for word in (*words, BREAK))[:-1]


def compare(old: tuple[str, ...], new: tuple[str, ...]) -> list[Piece]:
    """Two paragraphs that have little in common stand one after the other; mixed, nobody could read them."""
    compared = SequenceMatcher(None, old, new, autojunk=False)
    steps = compared.get_opcodes() if compared.ratio() >= ALIKE else [("replace", 0, len(old), 0, len(new))]
    pieces: list[Piece] = []
    for kind, i1, i2, j1, j2 in steps:
        if kind == "equal":
            pieces.append(Piece(Change.SAME, new[j1:j2]))
        else:
            pieces += [Piece(Change.OLD, old[i1:i2]), Piece(Change.NEW, new[j1:j2])]
    return [piece for piece in pieces if piece.words]


def shortened(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Only what stands near a change is shown of what is the same."""
    for number, piece in enumerate(pieces):
        before = NEAR if number else 0  # after the change that stands before it
        after = NEAR if number < len(pieces) - 1 else 0
        if piece.change is not Change.SAME or len(piece.words) <= before + after + 1:
            yield piece
            continue
        if before:
            yield Piece(Change.SAME, piece.words[:before])
        yield Piece(Change.LEFT_OUT, ("…",))
        if after:
            yield Piece(Change.SAME, piece.words[-after:])
