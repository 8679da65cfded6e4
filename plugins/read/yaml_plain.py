"""The front matter that most texts have: lines of a key and a short value. Read at a tenth of what YAML costs.

Nothing is decided here that YAML would decide otherwise, which a property test holds against it; whatever is less than
plain is left to YAML.
"""

import re

from plugins.read.tree import Entry, Items, Node, Scalar, Table

# Between quotation marks no escapes; without them only what YAML takes as it stands, wherever it stands.
_QUOTED = r'"[^"\\\t]*"'
_WORDS = r"[^\W_](?:[^\s:#]| (?=[^\s:#])|:(?=[^\s#]))*"
_WORD = r"[^\W_](?:[\w.+/()-]| (?=[\w(]))*"
_ITEM = rf"(?:{_QUOTED}|{_WORD})"
_LINE = re.compile(rf"([a-z_]+): (?:({_QUOTED})|({_WORDS})|\[({_ITEM}(?:, {_ITEM})*)\])")
_ITEMS = re.compile(rf"({_QUOTED})|({_WORD})")
_NULLS = frozenset({"null", "Null", "NULL"})


def plain_table(lines: list[str], first_line: int) -> Table | None:
    """The tree of these lines; None where any of them is not plain, or a key is there twice."""
    entries: dict[str, Entry] = {}
    for number, line in enumerate(lines, first_line):
        if not line:
            continue
        match = _LINE.fullmatch(line)
        if match is None or match[1] in entries:
            return None
        entries[match[1]] = Entry(number, _node(match, number))
    return Table(entries, min(entry.line for entry in entries.values())) if entries else None


def _node(match: re.Match[str], line: int) -> Node:
    _key, quoted, words, items = match.groups()
    if items is None:
        return _scalar(quoted, words, line)
    return Items([_scalar(item[1], item[2], line) for item in _ITEMS.finditer(items)], line)


def _scalar(quoted: str | None, words: str | None, line: int) -> Scalar:
    if quoted is not None:
        return Scalar(quoted[1:-1], line, True)
    return Scalar("" if words is None or words in _NULLS else words, line)
