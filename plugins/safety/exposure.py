"""All that could lead to a person in one text."""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum

from msgspec import Struct


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


_WEB = re.compile(r"(?:https?://|www\.)\S*")
# Most texts have nothing of all this, and looking for what it cannot do without takes a hundredth of the time. The
# patterns themselves are not even loaded before.
_SIGNS = ("@", "(at", "[at", "(соб", "[соб")
_DIGIT = re.compile(r"\d")
_MAP_SIGNS = ("°", "///", "geo:", "map", "2gis", "w3w", "what3words", "waze", "osm.org")
_MAP_DIGITS = re.compile(r"\d\.\d{4}")


def exposures(pieces: Iterable[tuple[int, str]]) -> tuple[Exposure, ...]:
    """Of pieces of a file, each with the line on which it begins; in their order, the same words once in a piece."""
    return tuple(found for line, text in pieces for found in _exposures(text, line))


def comparable(words: str) -> str:
    """Without regard to case, spaces and what stands between digits: `+31 (20) 123` is `+3120123`."""
    digits = re.sub(r"[\s().\-/\u2010-\u2015]", "", words)
    return digits if re.fullmatch(r"\+?\d+", digits) else "".join(words.casefold().split())


def _exposures(text: str, line: int) -> Iterator[Exposure]:
    seen: set[str] = set()
    for match, sort in sorted(_found(text), key=lambda pair: pair[0].start()):
        words = " ".join(match[0].split())
        if words not in seen:
            seen.add(words)
            yield Exposure(sort, words, line + text.count("\n", 0, match.start()))


def _found(text: str) -> Iterator[tuple[re.Match[str], Sort]]:
    """Coordinates are looked for in web addresses as well, which are blanked out for all others."""
    if any(sign in text for sign in _MAP_SIGNS) or _MAP_DIGITS.search(text):
        from plugins.safety.coordinates import coordinates

        yield from ((match, Sort.COORDINATES) for match in coordinates(text))
    without_web = _WEB.sub(lambda match: " " * len(match[0]), text) if "://" in text or "www." in text else text
    if any(sign in without_web for sign in _SIGNS) or _DIGIT.search(without_web):
        from plugins.safety.finders import FINDERS

        yield from ((match, sort) for sort, finder in FINDERS.items() for match in finder(without_web))
