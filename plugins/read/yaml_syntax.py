"""The shape of single lines of YAML, for telling what is wrong with them."""

import re
from collections.abc import Sequence
from typing import NamedTuple

_LINE = re.compile(r"(?P<start>[ ]*(?:- +)*(?:(?P<key>[^\W\d][\w-]*)[ \t]*:[ \t]+)?)(?P<value>.*?)[ \t]*$")
KEY = re.compile(r"[ ]*(?:- +)*[^\W\d][\w-]*[ \t]*:(?:\s|$)")
BLOCK = re.compile(r"[ ]*(?:- +)*(?:[^\W\d][\w-]*[ \t]*:[ \t]+)?[|>][-+0-9]*$")


class Parts(NamedTuple):
    """`start` is all before the value: spaces, hyphens of a list, the key with its colon."""

    start: str
    key: str
    value: str


def block_scalars(lines: Sequence[str]) -> frozenset[int]:
    """The lines of texts after `|` or `>`, in which everything is allowed."""
    inside: list[int] = []
    edge = -1
    for number, line in enumerate(lines):
        indent = len(line) - len(line.lstrip(" "))
        if edge >= 0 and line.strip() and indent <= edge:
            edge = -1
        if edge >= 0:
            inside.append(number)
        elif BLOCK.match(line):
            edge = indent
    return frozenset(inside)


def quoted(text: str) -> str:
    """`text` as YAML takes it, whatever is in it."""
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def parts(line: str) -> Parts:
    match = _LINE.match(line)
    assert match, "every line matches"
    return Parts(match["start"], match["key"] or "", match["value"])


def line_above(lines: Sequence[str], number: int) -> str:
    """The next line upwards that is not blank, or an empty string."""
    return next((line for line in reversed(lines[:number]) if line.strip()), "")
