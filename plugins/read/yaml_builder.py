"""The tree of front matter, built from PyYAML's events.

PyYAML makes the events (in C); the tree is built without recursion. Every scalar stays text, so `18:30` is no number
and `no` no boolean. Anchors, aliases and tags are refused, and with them bombs of aliases.
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

import yaml

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.text import described, forbidden
from plugins.read.tree import Entry, Items, Node, Scalar, Table
from plugins.read.yaml_mistake import Refused

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # PyYAML may have been built without libyaml
_NULLS = frozenset({"~", "null", "Null", "NULL"})
_DEEPEST = 5  # calls → item → key is three


class Builder:
    """Has a stack of what is open and, for each open table, the key that waits for a value.

    Events are untyped here: PyYAML's stubs have some without a place.
    """

    def __init__(self, lines: list[str], first_line: int, findings: Findings) -> None:
        self.lines, self.first_line, self.findings = lines, first_line, findings
        self.stack: list[Items | Table] = []
        self.keys: list[Scalar | None] = []
        self.top: Node | None = None

    def build(self) -> Table:
        for event in self._events():
            if isinstance(event, yaml.ScalarEvent):
                self._scalar(event)
            elif isinstance(event, yaml.MappingStartEvent):
                self._open(Table({}, self._line(event)), event)
            elif isinstance(event, yaml.SequenceStartEvent):
                self._open(Items([], self._line(event)), event)
            elif isinstance(event, yaml.CollectionEndEvent):
                self.stack.pop()
                self.keys.pop()
        return self._whole()

    def _events(self) -> Iterator[Any]:
        documents = 0
        event: Any
        for event in yaml.parse("\n".join(self.lines), Loader=_LOADER):
            documents += isinstance(event, yaml.DocumentStartEvent)
            if documents > 1 or getattr(event, "anchor", None) or getattr(event, "tag", None):  # an alias has an anchor
                raise Refused(event.start_mark.line)
            yield event

    def _line(self, event: Any) -> int:
        return int(event.start_mark.line) + self.first_line

    def _whole(self) -> Table:
        """The tree, if it is keys with values; a file without any key has none."""
        if isinstance(self.top, Table):
            return self.top
        if self.top is not None and self.top != Scalar("", self.top.line):
            raise Refused(self.top.line - self.first_line)
        return Table({}, self.first_line)

    def _open(self, node: Items | Table, event: Any) -> None:
        if len(self.stack) == _DEEPEST:
            raise Refused(event.start_mark.line)
        self._place(node)
        self.stack.append(node)
        self.keys.append(None)

    def _scalar(self, event: Any) -> None:
        text, quoted = event.value, bool(event.style)
        if not quoted:
            if self._comment_follows(event):
                raise Refused(event.start_mark.line, comment=True)
            text = "" if text in _NULLS else text
        elif not text.isascii() or "\\" in self.lines[event.start_mark.line]:
            text = self._checked(text, self._line(event))
        self._place(Scalar(text, self._line(event), quoted))

    def _comment_follows(self, event: Any) -> bool:
        """Whether YAML would cut something off: `title: We are #1`."""
        end = event.end_mark
        rest = self.lines[end.line][end.column :] if end.line < len(self.lines) else ""
        return rest.lstrip().startswith("#")

    def _checked(self, text: str, line: int) -> str:
        """Escapes such as `\\u202e` may name characters that a text may not have."""
        if character := forbidden(text):
            self.findings.add(
                line, N_("an invisible character ({name})"), N_("leave out the “\\” here"), name=described(character)
            )
            return ""
        return unicodedata.normalize("NFC", text)

    def _place(self, node: Node) -> None:
        """Put a node where it belongs: at the top, in the open list, or as key or value of the open table."""
        if not self.stack:
            self.top = node
        elif isinstance(parent := self.stack[-1], Items):
            parent.items.append(node)
        elif (key := self.keys[-1]) is not None:
            self._enter(parent, key, node)
        elif isinstance(node, Scalar) and node.text:
            self.keys[-1] = node
        else:
            raise Refused(node.line - self.first_line)

    def _enter(self, table: Table, key: Scalar, node: Node) -> None:
        self.keys[-1] = None
        if key.text in table.entries:
            self.findings.add(
                key.line,
                N_("“{key}” is here twice; the first time on line {first}"),
                N_("delete one of the two"),
                key=key.text,
                first=table.entries[key.text].line,
            )
            return
        table.entries[key.text] = Entry(key.line, node)
