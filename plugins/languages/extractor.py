"""Finds messages in Python by its syntax tree.

Babel's own extractor goes by tokens, and takes `gettext(NAMES[parts["FREQ"]])` for a message "FREQ".
"""

import ast
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any


def extract_python(
    file: Any, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Any]:  # Babel's types know less than Babel takes
    """An extraction method for Babel: (line, function, its arguments, comments); None for what is not a literal.

    A comment for translators stands on the lines above the call and begins with one of the tags.
    """
    source = file.read().decode("utf-8")
    lines = source.split("\n")
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and (name := _name(node.func)) in keywords:
            remarks = _remarks(lines[: node.lineno - 1], tuple(comment_tags))
            yield node.lineno, name, [_literal(argument) for argument in node.args], remarks


def _remarks(before: Sequence[str], tags: tuple[str, ...]) -> list[str]:
    """The comment that ends the lines, from after the tag on, as Jinja's extractor gives it."""
    comment: list[str] = []
    for line in reversed(before):
        if not line.strip().startswith("#"):
            return []
        comment.insert(0, line.strip().lstrip("# "))
        if tag := next((tag for tag in tags if comment[0].startswith(tag)), ""):
            return [comment[0].removeprefix(tag).strip(), *comment[1:]]
    return []


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return str(name)
    return ""


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
