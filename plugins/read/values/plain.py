"""Texts, numbers, yes and no, words from a list, and lists of them."""

import re
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import TypeVar

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.tree import Items, Node, Scalar, empty

T = TypeVar("T")
E = TypeVar("E", bound=StrEnum)
Parser = Callable[[str, Node, Findings], T | None]

_SPACE = re.compile(r"[ \t\n]+")  # no-break spaces stay
_YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}


def scalar(key: str, node: Node, findings: Findings) -> str | None:
    """A value that is no list and has no keys of its own, without the spaces around it."""
    if isinstance(node, Scalar):
        return node.text.strip()
    kind = N_("“{key}” has a list here") if isinstance(node, Items) else N_("“{key}” has keys of its own here")
    findings.add(node.line, kind, N_("write one value after “{key}: ”"), key=key)
    return None


def text(key: str, node: Node, findings: Findings) -> str | None:
    """A text of one line, as the author wrote it; line breaks count as spaces."""
    value = scalar(key, node, findings)
    if value and (
        "  " in value or "\n" in value or "\t" in value
    ):  # else every single space would be replaced by itself
        return _SPACE.sub(" ", value)
    return value


def whole_number(lowest: int, highest: int) -> Parser[int]:
    def parse(key: str, node: Node, findings: Findings) -> int | None:
        value = scalar(key, node, findings)
        if value is None:
            return None
        if value.isascii() and value.isdigit() and len(value) < 10 and lowest <= int(value) <= highest:
            return int(value)
        do = N_("write a whole number from {lowest} to {highest}")
        findings.add(
            node.line,
            N_("“{key}” is “{value}”, which is no number it can have"),
            do,
            key=key,
            value=value,
            lowest=lowest,
            highest=highest,
        )
        return None

    return parse


def yes_no(key: str, node: Node, findings: Findings) -> bool | None:
    value = scalar(key, node, findings)
    if value is None:
        return None
    if value.lower() not in _YES_NO:
        findings.add(
            node.line, N_("“{key}” is “{value}”"), N_("write “{key}: yes” or “{key}: no”"), key=key, value=value
        )
    return _YES_NO.get(value.lower())


def one_of(words: Sequence[str]) -> Parser[str]:
    """One of `words`; a hyphen or underscore counts as a space."""

    def parse(key: str, node: Node, findings: Findings) -> str | None:
        value = scalar(key, node, findings)
        if value is None:
            return None
        word = re.sub(r"[\s_-]+", " ", value.lower())
        if word in words:
            return word
        found = N_("“{key}” cannot be “{value}”")
        if meant := nearest(word, words):
            do = N_("did you mean “{meant}”? It can be: {words}")
        else:
            do = N_("write one of: {words}")
        findings.add(node.line, found, do, key=key, value=value, meant=meant, words=listed(words))
        return None

    return parse


def member_of(words: type[E]) -> Parser[E]:
    parse_word = one_of([word.value for word in words])

    def parse(key: str, node: Node, findings: Findings) -> E | None:
        word = parse_word(key, node, findings)
        return None if word is None else words(word)

    return parse


def sequence(parse_item: Parser[T], *, commas: bool = False) -> Parser[tuple[T, ...]]:
    """A list, or a single value; with `commas`, one text may hold several. Empty items are left out."""

    def parse(key: str, node: Node, findings: Findings) -> tuple[T, ...]:
        if isinstance(node, Items):
            nodes = node.items
        elif commas and isinstance(node, Scalar):
            nodes = [Scalar(part, node.line) for part in node.text.split(",")]
        else:
            nodes = [node]
        parsed = (parse_item(key, item, findings) for item in nodes if not empty(item))
        return tuple(item for item in parsed if item is not None)

    return parse
