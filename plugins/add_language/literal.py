"""Adds to a list or a dictionary in Python's source text, in the way it is written there."""

import ast
import json
import re

from msgspec import Struct

WIDE = 120  # columns; a dictionary that grows beyond gets a line for each entry, as the formatter does

Display = ast.Dict | ast.List


class Unreadable(ValueError):
    """Between the last item and the bracket stands something else than a comma and comments."""


class Lines(Struct, frozen=True):
    """A source text by lines; `at` turns the places of Python's syntax tree into offsets in bytes."""

    lines: tuple[bytes, ...]
    starts: tuple[int, ...]

    def at(self, line: int, column: int) -> int:
        return self.starts[line - 1] + column

    def end(self, node: ast.expr) -> int:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self.at(node.end_lineno, node.end_col_offset)


def line_starts(source: bytes) -> Lines:
    lines = tuple(re.split(rb"(?<=\n)", source))
    starts, begin = [], 0
    for line in lines:
        starts.append(begin)
        begin += len(line)
    return Lines(lines, tuple(starts))


def source_of(value: object) -> str:
    """A text, list or mapping of texts as the formatter writes it: with double quotes."""
    return json.dumps(value, ensure_ascii=False)


def appended(source: bytes, node: Display, item: str) -> bytes:
    """The source with one more item before the closing bracket. Raises Unreadable."""
    lines, last = line_starts(source), last_of(node)
    end = lines.end(node) - 1
    if last is None:
        return source[:end] + item.encode() + source[end:]
    done = lines.end(last)
    between = source[done:end]
    comma = re.sub(rb"#[^\n]*", b"", between).strip()
    if comma not in (b"", b","):
        raise Unreadable
    before, _, bracket = between.rpartition(b"\n")
    if b"\n" not in between or bracket.strip():
        inserted = f" {item}," if comma else f", {item}"
        return source[: done + len(between.rstrip())] + inserted.encode() + source[end:]
    newline = b"\r\n" if b"\r\n" in between else b"\n"
    indent = indentation(lines.lines[first_line(node) - 1])
    line = indent + item.encode() + b"," + newline
    return source[:done] + (b"" if comma else b",") + before + b"\n" + line + bracket + source[end:]


def folded(source: bytes, name: str) -> bytes:
    """The dictionary `name` with a line for each entry, if it stands in one line that has become too long."""
    for statement in ast.parse(source).body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=found)], value=ast.Dict() as node) if found == name:
                return one_by_one(source, node)
            case ast.AnnAssign(target=ast.Name(id=found), value=ast.Dict() as node) if found == name:
                return one_by_one(source, node)
    return source


def one_by_one(source: bytes, node: ast.Dict) -> bytes:
    lines = line_starts(source)
    whole = lines.lines[node.lineno - 1]
    if node.lineno != node.end_lineno or len(whole.decode().rstrip()) <= WIDE:
        return source
    newline = b"\r\n" if whole.endswith(b"\r\n") else b"\n"
    begin, end = lines.at(node.lineno, node.col_offset), lines.end(node)
    places = [
        (lines.at(key.lineno, key.col_offset), lines.end(value))
        for key, value in zip(node.keys, node.values, strict=True)
        if key is not None
    ]
    entries = [b"    " + source[first:last] + b"," + newline for first, last in places]
    return source[:begin] + b"{" + newline + b"".join(entries) + b"}" + source[end:]


def last_of(node: Display) -> ast.expr | None:
    values = node.values if isinstance(node, ast.Dict) else node.elts
    return values[-1] if values else None


def first_line(node: Display) -> int:
    """The line on which the last item begins."""
    firsts = [key for key in node.keys if key] if isinstance(node, ast.Dict) else node.elts
    return firsts[-1].lineno


def indentation(line: bytes) -> bytes:
    return line[: len(line) - len(line.lstrip())]
