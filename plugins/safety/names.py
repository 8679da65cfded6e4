"""The names that may be in no text: those of people who could be found by them.

The file has no names, but what a keyed hash makes of them (BLAKE2b, RFC 7693, 128 bits), so that whoever
comes upon it has to guess. Names can be guessed one by one all the same: it belongs outside the project, on a disk
that is encrypted. Its first line is the key, each other line one name.

A name is found in any case of its grammar: endings are left off its words, here and there. Only words with a capital
count, as in every name; each spelling, in each alphabet, is a name of its own.
"""

import re
import secrets
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

LONGEST = 4  # words in a name
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_RUNS = re.compile(rf"{_WORD.pattern}(?:[ \n\u00a0]{_WORD.pattern})*")
_CYRILLIC_ENDING = re.compile(
    r"(?<=\w\w)(?:[аяоеё]го|[ое]му|ыми|ими|ами|ями|ой|ою|ей|ею|ый|ий|ая|яя|ую|юю|ым|им|ом|ем|ём|ых|их|ах|ях|[аяуюыиеоьй])$"
)
_LATIN_ENDING = re.compile(r"(?:['’]s|['’])$")
_LINE = re.compile(r"[0-9a-f]{32}")


class Hit(Struct, frozen=True):
    """Words of a text that make a private name; `line` counts from 1."""

    words: str
    line: int


class Names(Struct, frozen=True):
    """What a file holds: `key` in hexadecimal digits, and a digest for each name."""

    key: str
    digests: frozenset[str]


class Unreadable(ValueError):
    """The file is not such a list, from that line on."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


def load(file: Path) -> Names:
    """Raises OSError, and `Unreadable` for a file that is something else."""
    lines = file.read_text(encoding="utf-8", errors="replace").split()
    for number, line in enumerate(lines, 1):
        if not _LINE.fullmatch(line):
            raise Unreadable(number)
    if not lines:
        raise Unreadable(1)
    return Names(lines[0], frozenset(lines[1:]))


def written(names: Names) -> str:
    """What `load` reads, in an order that tells nothing."""
    return "\n".join([names.key, *sorted(names.digests)]) + "\n"


def nobody() -> Names:
    return Names(secrets.token_hex(16), frozenset())


def with_name(names: Names, name: str) -> Names:
    """ValueError where these are no words, or too many."""
    words = _WORD.findall(name)
    if not 0 < len(words) <= LONGEST:
        raise ValueError(name)
    return Names(names.key, names.digests | {_digest(names.key, map(_stem, words))})


def hits(text: str, names: Names) -> Iterator[Hit]:
    """Where one of the names stands, the longest that begins at a word; each as it is written, once."""
    seen: set[str] = set()
    for run in _capitals(text):
        stems = [_stem(word[0]) for word in run]
        at = 0
        while at < len(run):
            count = _length(stems[at : at + LONGEST], names)
            words = " ".join(word[0] for word in run[at : at + count])
            if count and words not in seen:
                seen.add(words)
                yield Hit(words, text.count("\n", 0, run[at].start()) + 1)
            at += count or 1


def _length(stems: Sequence[str], names: Names) -> int:
    """How many of these words, from the first, are a name."""
    counts = range(len(stems), 0, -1)
    return next((count for count in counts if _digest(names.key, stems[:count]) in names.digests), 0)


def _capitals(text: str) -> Iterator[list[re.Match[str]]]:
    """Neighbouring words with a capital; nothing but a space or a line's end is between them."""
    for stretch in _RUNS.finditer(text):
        run: list[re.Match[str]] = []
        for word in _WORD.finditer(text, *stretch.span()):
            if word[0][0].isupper():
                run.append(word)
            elif run:
                yield run
                run = []
        if run:
            yield run


def _digest(key: str, stems: Iterable[str]) -> str:
    return blake2b(" ".join(stems).encode(), key=bytes.fromhex(key), digest_size=16).hexdigest()


def _stem(word: str) -> str:
    word = word.casefold().replace("ё", "е").replace("’", "'")
    return _LATIN_ENDING.sub("", _CYRILLIC_ENDING.sub("", word))
