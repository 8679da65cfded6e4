"""All that could lead to a person in one text."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct

_BETWEEN = "\n|\n"  # over which nothing reaches: not an address, and not anything with spaces


class Sort(StrEnum):
    TELEPHONE = "telephone"
    MAILBOX = "mailbox"
    STREET = "street"
    COORDINATES = "coordinates"


class Exposure(Struct, frozen=True):
    """`words` as they stand there, on one line; `line` is that of the file."""

    sort: Sort
    words: str
    line: int


def exposures(pieces: Iterable[tuple[int, str]]) -> tuple[Exposure, ...]:
    """Of pieces of a file, each with the line on which it begins; in their order, the same words once in a piece."""
    from plugins.safety.finders import found  # whoever only knows what was found needs none of its patterns

    pieces = list(pieces)
    if not found(_BETWEEN.join([text for _, text in pieces])):
        return ()
    return tuple(each for line, text in pieces for each in _exposures(text, line))


def comparable(words: str) -> str:
    """Without regard to case, spaces and what stands between digits: `+31 (20) 123` is `+3120123`."""
    digits = re.sub(r"[\s().\-/\u2010-\u2015]", "", words)
    return digits if re.fullmatch(r"\+?\d+", digits) else "".join(words.casefold().split())


def _exposures(text: str, line: int) -> Iterator[Exposure]:
    from plugins.safety.finders import found

    seen: set[str] = set()
    for match, sort in sorted(found(text), key=lambda pair: pair[0].start()):
        words = " ".join(match[0].split())
        if words not in seen:
            seen.add(words)
            yield Exposure(sort, words, line + text.count("\n", 0, match.start()))
