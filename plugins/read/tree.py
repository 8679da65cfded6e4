"""Front matter as a tree in which everything knows its line; scalars are text, whatever they look like."""

from typing import NamedTuple


class Scalar(NamedTuple):
    """`quoted` tells `""`, which was written on purpose, from nothing at all."""

    text: str
    line: int
    quoted: bool = False


class Items(NamedTuple):
    items: "list[Node]"
    line: int


class Entry(NamedTuple):
    """The line of a key, and its value."""

    line: int
    node: "Node"


class Table(NamedTuple):
    """`broken`: some lines could not be read, so a key that is not here may yet be in the file."""

    entries: dict[str, Entry]
    line: int
    broken: bool = False


Node = Scalar | Items | Table


def empty(node: Node) -> bool:
    """Nothing, `""`, `[]` and `{}` all mean that the key is absent: editors in browsers write them."""
    match node:
        case Scalar(text=text):
            return not text.strip()
        case Items(items=items):
            return all(map(empty, items))
        case Table(entries=entries):
            return all(empty(entry.node) for entry in entries.values())
