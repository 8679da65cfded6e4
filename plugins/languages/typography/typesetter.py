"""Applies a language's rules to a text that may be in pieces, without moving anything between the pieces."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from plugins.languages.typography.quotes import BREAK, OBJECT, facing
from plugins.languages.typography.registry import rules_for
from plugins.languages.typography.rules import NO_BREAK, Edit, Edits, Rules

__all__ = ["BREAK", "OBJECT", "Typesetter", "typesetter", "typographer"]

Typesetter = Callable[[Sequence[str]], Sequence[str]]
"""The pieces of a text, typeset: as many as were given. Pieces BREAK and OBJECT stand for what is no text."""

# Hosts and addresses need not be valid here, only be left alone.
_ALONE = re.compile(
    r"""(?:[a-z][a-z0-9+.-]{1,20}://|www\.)[^\s"'<>«»„“”‘’]+|`[^`\n]*`|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)*|(?<!\w)@\w+""",
    re.IGNORECASE,
)
# Begins with what is rare, and looks back only then.
_DASH = re.compile(f"-(?<=[ {NO_BREAK}]-)-{{0,2}}(?=[ {NO_BREAK}\n])")
_DIGITS = "0123456789"
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")


@cache
def typographer(lang: str) -> Callable[[str], str]:
    """For plain strings: titles, summaries, alternative texts."""
    typeset = typesetter(lang)
    return lambda text: typeset((text,))[0]


@cache
def typesetter(lang: str) -> Typesetter:
    rules = rules_for(lang)
    if rules is None:
        return lambda pieces: pieces
    return lambda pieces: _spliced(pieces, _edits(rules, "".join(pieces)))


def _edits(rules: Rules, text: str) -> Edits:
    edits: dict[int, Edit] = {}
    if _has_any(text, ('"', "'", "...")):
        edits |= _marks(rules, text)
    if _has_any(text, ("-", *rules.dashes)):
        edits |= _dashes(rules, text)
    edits |= _spaces(rules, text)
    # Addresses have no spaces and no quotation marks, and most edits are made of these.
    return _without_alone(text, edits) if edits and ("`" in text or "..." in text) else edits


def _without_alone(text: str, edits: Edits) -> Edits:
    alone = [match.span() for match in _ALONE.finditer(text)]
    begins = [begin for begin, _ in alone]
    return {at: edit for at, edit in edits.items() if not ((i := bisect_right(begins, at)) and at < alone[i - 1][1])}


def _marks(rules: Rules, text: str) -> Iterator[tuple[int, Edit]]:
    if '"' in text or "'" in text:
        for at, mark in facing(rules, text):
            yield at, Edit(at + 1, mark)
    if "..." in text:
        for match in _ELLIPSIS.finditer(text):
            yield match.start(), Edit(match.end(), "…")


def _dashes(rules: Rules, text: str) -> Iterator[tuple[int, Edit]]:
    """A dash between spaces does not begin a line. At the beginning of a text it is a dialogue's or a list's."""
    for match in _DASH.finditer(text) if "-" in text else ():
        yield match.start(), Edit(match.end(), rules.dash)
        yield match.start() - 1, Edit(match.start(), NO_BREAK)
    for dash in rules.dashes:
        at = text.find(f" {dash} ")
        while at >= 0:
            yield at, Edit(at + 1, NO_BREAK)
            at = text.find(f" {dash} ", at + 1)


def _spaces(rules: Rules, text: str) -> Iterator[tuple[int, Edit]]:
    patterns = rules.spaces
    if rules.numbers and _has_any(text, _DIGITS):
        patterns = (*patterns, *rules.numbers)
    if rules.after_sign is not None and _has_any(text, rules.signs):
        patterns = (*patterns, rules.after_sign)
    for pattern in patterns:
        for match in pattern.finditer(text):
            yield match.start(1), Edit(match.end(1), NO_BREAK)


def _has_any(text: str, parts: Iterable[str]) -> bool:
    """To look for a few strings is far cheaper than to try an expression everywhere."""
    return any(map(text.__contains__, parts))


def _spliced(pieces: Sequence[str], edits: Edits) -> Sequence[str]:
    """The pieces with the edits made. What replaces text across a border stands before the border."""
    if not edits:
        return pieces
    result: list[str] = []
    starts = iter(sorted(edits))
    start = next(starts, None)
    begin = done = 0  # where this piece begins; how far the text is dealt with
    for piece in pieces:
        end = begin + len(piece)
        if done < end and (start is None or start >= end):
            result.append(piece[max(done - begin, 0) :])
            done, begin = end, end
            continue
        parts = []
        while start is not None and start < end:
            parts += [piece[max(done - begin, 0) : start - begin], edits[start].text]
            done = edits[start].end
            start = next(starts, None)
        parts.append(piece[max(done - begin, 0) :])
        done, begin = max(done, end), end
        result.append("".join(parts))
    return result
