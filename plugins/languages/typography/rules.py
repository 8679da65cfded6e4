"""What a language's typography is made of: data only."""

import re
from collections.abc import Mapping

from msgspec import Struct

NO_BREAK = "\u00a0"


class Rules(Struct, frozen=True):
    """`quotes` are pairs (opening, closing) by depth of nesting, the outermost first; deeper ones repeat the last.

    `single_quotes`: whether the language quotes with ' too, or has that character as apostrophe only.
    `elisions` matches what follows an apostrophe at the beginning of a word (’s avonds, ’90s).
    `dash` stands for a hyphen or two between spaces; `dashes` are those whose space before must not break.
    `spaces` find spaces that must not break: each match's first group is one space or line feed. They begin with what
    is rarest, as the whole of each text is searched. `numbers` find those after a digit, which many texts have not.
    `after_sign` finds such spaces too, and only after one of `signs`, which few texts have.
    """

    quotes: tuple[tuple[str, str], ...]
    dash: str
    dashes: str
    single_quotes: bool = True
    elisions: re.Pattern[str] | None = None
    spaces: tuple[re.Pattern[str], ...] = ()
    numbers: tuple[re.Pattern[str], ...] = ()
    signs: str = ""
    after_sign: re.Pattern[str] | None = None


def at_space(rest: str) -> tuple[re.Pattern[str], ...]:
    """Find a space or a line feed of which `rest` is true, in small letters and capitals.

    Each has a pattern of its own: one that begins with a certain character is sought several times as fast.
    """
    return tuple(re.compile(f"({space}){rest}", re.IGNORECASE) for space in (" ", "\n"))


def space_after(*words: str) -> tuple[re.Pattern[str], ...]:
    """Find the space after each of the words, which are short; most words are longer, and soon passed over."""
    by_length: dict[int, list[str]] = {}
    for word in words:
        by_length.setdefault(len(word), []).append(re.escape(word))
    behind = "|".join(rf"(?<=(?<![\w-])(?:{'|'.join(same)})[ \n])" for same in by_length.values())
    return at_space(rf"(?<!\w{{{max(by_length) + 1}}}[ \n])(?:{behind})(?=\S)")


class Edit(Struct, frozen=True):
    """Replace what ends before `end` by `text`; the mapping that holds it knows where it starts."""

    end: int
    text: str


Edits = Mapping[int, Edit]  # by start; they do not overlap
