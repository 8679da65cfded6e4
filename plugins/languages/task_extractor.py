"""Finds the messages of plugins/tasks: what tasks and options do is their docstrings and `help`, as Invoke has them."""

import ast
from collections.abc import Collection, Iterator, Mapping
from io import BytesIO
from typing import Any

from plugins.languages.extractor import extract_python


def extract_tasks(
    file: Any, keywords: Collection[str], comment_tags: Collection[str], options: Mapping[str, Any]
) -> Iterator[Any]:
    """As `extract_python`, and what is said of each task and of its options."""
    source = file.read()
    yield from extract_python(BytesIO(source), keywords, comment_tags, options)
    for node in ast.parse(source).body:
        if isinstance(node, ast.FunctionDef) and any(map(_is_task, node.decorator_list)):
            yield from ((node.lineno, "gettext", [text], []) for text in (ast.get_docstring(node), *_helps(node)))


def _is_task(decorator: ast.expr) -> bool:
    function = decorator.func if isinstance(decorator, ast.Call) else decorator
    return isinstance(function, ast.Name) and function.id == "task"


def _helps(function: ast.FunctionDef) -> Iterator[str]:
    """Those that are literals; constants with names are marked where they get their values."""
    calls = (decorator for decorator in function.decorator_list if isinstance(decorator, ast.Call))
    for keyword in (keyword for call in calls for keyword in call.keywords if keyword.arg == "help"):
        values = keyword.value.values if isinstance(keyword.value, ast.Dict) else []
        yield from (value.value for value in values if isinstance(value, ast.Constant) and isinstance(value.value, str))
