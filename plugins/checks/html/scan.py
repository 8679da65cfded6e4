"""From the text of a page to its elements, in one pass."""

import re
from collections.abc import Mapping
from html import unescape

from msgspec import Struct

from plugins.checks.html.element import Element, Fault, Tree
from plugins.checks.html.vocabulary import FOREIGN, RAW, VOID
from plugins.problems.problem import N_

_ATTRIBUTE = r"""[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?"""
_TOKEN = re.compile(
    rf"<(?:(?P<close>/)?(?P<tag>[A-Za-z][A-Za-z0-9-]*)(?P<attributes>(?:\s+{_ATTRIBUTE})*)\s*(?P<alone>/)?>"
    r"|!--(?P<comment>.*?)-->|(?P<doctype>!doctype html)>)|<",
    re.DOTALL | re.IGNORECASE,
)
_ONE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_BREAK = re.compile("\n")
_ENDS: dict[str, re.Pattern[str]] = {tag: re.compile(rf"</{tag}\s*>", re.IGNORECASE) for tag in RAW}


class Open(Struct, gc=False):
    number: int  # among the elements
    tag: str
    attributes: Mapping[str, str]
    parent: int
    at: int
    start: int
    foreign: bool


def scan(source: str) -> Tree:
    """Never fails: what cannot be understood is a fault, and passed over."""
    return _Scanner(source).tree()


class _Scanner:
    """Elements that are open, and those that are done, by number."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.open: list[Open] = []
        self.done: list[Element | None] = []
        self.faults: list[Fault] = []

    def tree(self) -> Tree:
        place, end = 0, len(self.source)
        while place < end and (match := _TOKEN.search(self.source, place)):
            place = self.token(match)
        for left in reversed(self.open):
            self.fault(left.at, N_("<{tag}> is not closed"), tag=left.tag)
            self.finish(left, end)
        breaks = [match.start() for match in _BREAK.finditer(self.source)]
        return Tree(self.source, [each for each in self.done if each], self.faults, breaks)

    def token(self, match: re.Match[str]) -> int:
        """Where to go on."""
        if match["tag"] is None:
            if match["comment"] is None and match["doctype"] is None:
                self.fault(match.start(), N_("a tag is broken: “{words}”"), words=self.source[match.start() :][:30])
        elif match["close"]:
            self.closed(match)
        else:
            return self.opened(match)
        return match.end()

    def opened(self, match: re.Match[str]) -> int:
        tag, at, after = match["tag"], match.start(), match.end()
        foreign = bool(self.open and self.open[-1].foreign) or tag in FOREIGN
        tag = tag if foreign else tag.lower()
        attributes = self.attributes(match["attributes"], at, tag) if match["attributes"] else {}
        parent = self.open[-1].number if self.open else -1
        element = Open(len(self.done), tag, attributes, parent, at, after, foreign)
        self.done.append(None)
        if tag in VOID or (foreign and match["alone"]):
            self.finish(element, after)
        elif match["alone"]:
            self.fault(at, N_("<{tag}/> does not close an element in HTML"), tag=tag)
            self.finish(element, after)
        elif tag in RAW and not foreign:
            return self.raw(element)
        else:
            self.open.append(element)
        return after

    def raw(self, element: Open) -> int:
        """What is in it is text, whatever it looks like."""
        match = _ENDS[element.tag].search(self.source, element.start)
        if not match:
            self.fault(element.at, N_("<{tag}> is not closed"), tag=element.tag)
        self.finish(element, match.start() if match else len(self.source))
        return match.end() if match else len(self.source)

    def attributes(self, written: str, at: int, tag: str) -> dict[str, str]:
        found: dict[str, str] = {}
        for name, double, single, bare in _ONE.findall(written):
            value = double or single or bare
            if name in found:  # browsers take the first
                self.fault(at, N_("<{tag}> has the attribute “{name}” twice"), tag=tag, name=name)
            else:
                found[name] = unescape(value) if "&" in value else value
        return found

    def closed(self, match: re.Match[str]) -> None:
        name = match["tag"] if self.open and self.open[-1].foreign else match["tag"].lower()
        if self.open and self.open[-1].tag == name:
            self.finish(self.open.pop(), match.start())
            return
        if not any(each.tag == name for each in self.open):
            self.fault(match.start(), N_("</{tag}> closes what is not open"), tag=name)
            return
        while self.open[-1].tag != name:
            left = self.open.pop()
            self.fault(left.at, N_("<{tag}> is not closed"), tag=left.tag)
            self.finish(left, match.start())
        self.finish(self.open.pop(), match.start())

    def finish(self, element: Open, end: int) -> None:
        self.done[element.number] = Element(
            element.tag, element.attributes, element.parent, element.at, element.start, end, element.foreign
        )

    def fault(self, at: int, found: str, **values: str) -> None:
        self.faults.append(Fault(at, found, values))
