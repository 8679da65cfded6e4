"""Finds messages in Python by its syntax tree.

Babel's own extractor goes by tokens, and takes `gettext(NAMES[parts["FREQ"]])` for a message "FREQ".
"""

import ast
from collections.abc import Collection, Iterator, Mapping
from typing import Any


def extract_python(
    file: Any, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Any]:  # Babel's types know less than Babel takes
    """An extraction method for Babel: (line, function, its arguments, comments); None for what is not a literal."""
    for node in ast.walk(ast.parse(file.read())):
        if isinstance(node, ast.Call) and (name := _name(node.func)) in keywords:
            yield node.lineno, name, [_literal(argument) for argument in node.args], []


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return str(name)
    return ""


def _literal(argument: ast.expr) -> str | None:
    return argument.value if isinstance(argument, ast.Constant) and isinstance(argument.value, str) else None
