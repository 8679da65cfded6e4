"""Items of XML one after the other, so that a file of any size takes little memory.

Python's own expat, with three of its doors shut: a file that declares entities is refused at the first of them, before
anything is expanded; no other file is ever read; and what HTML calls `&nbsp;` is put in before expat sees it.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from html.entities import html5
from xml.parsers import expat

DEEPEST = 100
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]{1,31});")
_PART = re.compile(r"&[A-Za-z0-9]{0,32}\Z")
_XML = frozenset({"amp", "lt", "gt", "quot", "apos"})


class Item:
    """An element with all that is in it. Names are as written: "wp:post_id"."""

    __slots__ = ("attributes", "children", "line", "name")

    def __init__(self, name: str, attributes: dict[str, str], line: int) -> None:
        self.name, self.attributes, self.line = name, attributes, line
        self.children: list[Item | str] = []

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children).strip()

    def all(self, *names: str) -> "Iterator[Item]":
        return (child for child in self.children if isinstance(child, Item) and child.name in names)

    def get(self, *names: str) -> str:
        """The text of the first of these that has one."""
        return next((text for name in names for each in self.all(name) if (text := each.text)), "")


class Declares(Exception):
    """The file declares entities: a trick to make a small file huge, or to read other files."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Damaged(Exception):
    """What was before `line` has been given."""

    def __init__(self, line: int, reason: str, *, short: bool) -> None:
        super().__init__(reason)
        self.line, self.reason, self.short = line, reason, short  # `short`: the file ends in the middle


def items(pieces: Iterable[str], wanted: Collection[str], dropped: Collection[str] = ()) -> Iterator[Item]:
    """Each element of a `wanted` name as it ends. Of what is `dropped` only the element itself is kept, empty.

    Raises `Declares` and `Damaged`.
    """
    reader = _Reader(wanted, dropped)
    try:
        for piece in named_letters(pieces):
            reader.parser.Parse(piece, False)
            yield from reader.take()
        reader.parser.Parse("", True)
    except expat.ExpatError as error:
        yield from reader.take()
        short = error.code in _ENDS
        raise Damaged(error.lineno, expat.errors.messages[error.code], short=short) from error
    yield from reader.take()


_ENDS = frozenset(
    expat.errors.codes[message]
    for message in (
        expat.errors.XML_ERROR_NO_ELEMENTS,
        expat.errors.XML_ERROR_UNCLOSED_TOKEN,
        expat.errors.XML_ERROR_UNCLOSED_CDATA_SECTION,
        expat.errors.XML_ERROR_PARTIAL_CHAR,
    )
)


def named_letters(pieces: Iterable[str]) -> Iterator[str]:
    """HTML's names of letters as the letters, which XML does not know; a name is never cut by the end of a piece."""
    carried = ""
    for piece in pieces:
        text = carried + piece
        part = _PART.search(text, max(len(text) - 34, 0))
        carried = part[0] if part else ""
        yield _NAMED.sub(_letter, text[: len(text) - len(carried)])
    yield carried


def _letter(match: re.Match[str]) -> str:
    return match[0] if match[1] in _XML else html5.get(f"{match[1]};", match[0])


class _Reader:
    """The state between expat's calls."""

    def __init__(self, wanted: Collection[str], dropped: Collection[str]) -> None:
        self.wanted, self.dropped = wanted, dropped
        self.open: list[Item] = []
        self.depth = self.hidden = 0  # elements in all; of these, within what is dropped
        self.found: list[Item] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self._listen()

    def _listen(self) -> None:
        calls: dict[str, Callable[..., object]] = {
            "StartElementHandler": self.start,
            "EndElementHandler": self.end,
            "CharacterDataHandler": self.data,
            "EntityDeclHandler": self.declared,
            "UnparsedEntityDeclHandler": self.declared,
        }
        for name, call in calls.items():
            setattr(self.parser, name, call)

    def declared(self, *_: object) -> None:
        raise Declares(self.parser.CurrentLineNumber)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self.hidden or len(self.open) >= DEEPEST:
            self.hidden += 1
        elif self.open or name in self.wanted:
            item = Item(name, attributes, self.parser.CurrentLineNumber)
            if self.open:
                self.open[-1].children.append(item)
            self.open.append(item)
            self.hidden = 1 if name in self.dropped else 0

    def end(self, _: str) -> None:
        if self.hidden > 1 or (self.hidden and self.open[-1].name not in self.dropped):
            self.hidden -= 1
            return
        self.hidden = 0
        if self.open and (item := self.open.pop()) and not self.open:
            self.found.append(item)

    def data(self, text: str) -> None:
        if self.open and not self.hidden:
            self.open[-1].children.append(text)

    def take(self) -> list[Item]:
        found, self.found = self.found, []
        return found
