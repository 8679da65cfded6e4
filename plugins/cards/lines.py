"""A title in lines: as large as it may be, of about the same length each, and nothing left out if there is any way."""

import re
from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

Measure = Callable[[str, int], float]
"""The width of a text at a size."""

SIZES = (112, 100, 88, 80, 72, 64, 58, 52, 47, 43)
LEADING = 1.16  # from line to line, in sizes
ELLIPSIS = "…"
BREAKS = re.compile(r"(?<=[-–—/])")


class Block(Struct, frozen=True):
    lines: tuple[str, ...]
    size: int


def fitted(title: str, width: int, height: int, measure: Measure) -> Block:
    """At the largest size at which whole words fit; at the smallest, what fits of it: long words are cut apart there,
    and an ellipsis stands for the rest."""
    for size in SIZES:
        found = balanced(title.split(" "), size, width, measure)
        if found and len(found) * size * LEADING <= height:
            return Block(tuple(found), size)
    size = SIZES[-1]
    pieces = [piece for word in title.split(" ") for piece in apart(word, size, width, measure)]
    lines = greedy(pieces, size, width, measure)
    room = int(height / (size * LEADING))
    return Block(tuple(lines if len(lines) <= room else shortened(lines[:room], size, width, measure)), size)


def balanced(words: Sequence[str], size: int, width: int, measure: Measure) -> list[str]:
    """As few lines as there can be, and these as narrow as they can be. Empty where a word is too long for a line."""
    widest = max(measure(word, size) for word in words)
    if widest > width:
        return []
    fewest = greedy(words, size, width, measure)
    low, high = int(widest), width
    while low < high:
        middle = (low + high) // 2
        if len(greedy(words, size, middle, measure)) > len(fewest):
            low = middle + 1
        else:
            high = middle
    return greedy(words, size, high, measure) if len(greedy(words, size, high, measure)) == len(fewest) else fewest


def greedy(words: Sequence[str], size: int, width: float, measure: Measure) -> list[str]:
    """Each line holds as much as it can. A piece that ends in a hyphen is not followed by a space."""
    lines: list[str] = []
    for word in words:
        joined = f"{lines[-1]} {word}" if lines else ""
        if joined and measure(joined, size) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return lines


def apart(word: str, size: int, width: int, measure: Measure) -> Iterator[str]:
    """A word in pieces that fit a line each: after its own hyphens, else anywhere, with a hyphen more."""
    if measure(word, size) <= width:
        yield word
        return
    for part in BREAKS.split(word):
        while measure(part, size) > width:
            end = next(n for n in range(len(part) - 1, 0, -1) if n == 1 or measure(f"{part[:n]}-", size) <= width)
            yield f"{part[:end]}-"
            part = part[end:]
        yield part


def shortened(lines: list[str], size: int, width: int, measure: Measure) -> list[str]:
    """With an ellipsis at the end, behind a whole word where one is left."""
    last = lines[-1]
    while last and measure(last + ELLIPSIS, size) > width:
        last = last.rpartition(" ")[0] or last[:-1]
    return [*lines[:-1], last.rstrip(" -–—,:;") + ELLIPSIS]
