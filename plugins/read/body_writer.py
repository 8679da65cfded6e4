"""One pass over the sanitised HTML of a body: what it becomes, and what is wrong in it.

This module knows how elements nest and where text goes; what is special about an element is in body_elements.py and
the modules that it names.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from plugins.read.attribute_lists import meaningful
from plugins.read.body_frame import Frame, Place, Title
from plugins.read.body_source import Source
from plugins.read.body_text import BodyText
from plugins.read.document import Body, Heading, Part
from plugins.read.findings import Findings
from plugins.read.heading_ids import Ids
from plugins.read.html_tokens import End, Start, Text, Token, escaped, start_tag
from plugins.read.sanitise import BLOCKS

LITERAL = frozenset({"code", "kbd", "pre", "samp"})  # no typography here
# Between their children there is only space.
_CONTAINERS = frozenset({"blockquote", "dl", "ol", "section", "table", "tbody", "tfoot", "thead", "tr", "ul"})
_CELLS = frozenset({"td", "th"})
_END = "\u2029"  # of a block, in `plain`
_SPACE = re.compile(r"[ \t\n]+")


class BodyWriter:
    """`out` and `plain` hold texts, and numbers of text nodes that are typeset at the end."""

    def __init__(self, place: Place, source: Source, findings: Findings, starts: "Starts", ends: "Ends") -> None:
        self.place = place
        self.source = source
        self.findings = findings
        self.starts = starts
        self.ends = ends
        self.text = BodyText(place.lang)
        self.out: list[Part | int] = []
        self.plain: list[str | int] = []
        self.stack: list[Frame] = []
        self.ids = Ids()
        self.titles: list[Title] = []
        self.targets: Counter[str] = Counter()
        self.fragments: list[tuple[str, Frame]] = []  # links to places in the same text
        self.heading: Frame | None = None
        self.link: Frame | None = None
        self.headings = 0
        self.level = 1
        self.questions = 0
        self.in_question = False
        self.numbered = ""  # the number that is taken off the beginning of a question, if the author wrote it
        self.literal = 0
        self.silent = 0  # inside the mark of a footnote
        self.lost = 0  # addresses that the sanitiser removed

    def write(self, html: Iterable[Token]) -> None:
        for token in html:
            if isinstance(token, Text):
                self._text(token.text)
            elif isinstance(token, Start):
                self._start(token)
            else:
                self._end(token)

    def emit(self, *parts: Part) -> None:
        self.out += parts

    def next_occurrence(self, written: str) -> int:
        """How many times this address came before."""
        self.targets[written] += 1
        return self.targets[written] - 1

    def body(self) -> Body:
        nodes = self.text.typeset()
        return Body(
            _merged(escaped(nodes[part]) if isinstance(part, int) else part for part in self.out),
            tuple(Heading(t.level, t.id, self._plain(nodes, t.begin, t.end).strip()) for t in self.titles),
            frozenset(self.ids.taken),
            self._plain(nodes, 0, len(self.plain)),
        )

    def _plain(self, nodes: list[str], begin: int, end: int) -> str:
        text = "".join(nodes[part] if isinstance(part, int) else part for part in self.plain[begin:end])
        lines = (_SPACE.sub(" ", line).strip(" \u00a0") for line in text.split(_END))
        return "".join(f"{line}\n" for line in lines if line)

    def _text(self, text: str) -> None:
        if not self.literal and text.isspace() and (not self.stack or self.stack[-1].tag in _CONTAINERS):
            self.out.append("\n")
            return
        if self.numbered:
            text = re.sub(rf"^\s*{self.numbered}[.)](?:\s+|$)", "", text)
            self.numbered = ""
        for frame in (self.heading, self.link):
            if frame is not None:
                frame.words.append(text)
        if self.silent:
            self.out.append(escaped(text))
        elif self.literal:
            self.out.append(escaped(text))
            self.plain.append(text)
        else:
            number = self.text.add(text)
            self.out.append(number)
            self.plain.append(number)

    def _start(self, token: Start) -> None:
        self._separate(token.tag)
        attributes = meaningful(token.attributes)
        frame = Frame(token.tag, f"</{token.tag}>", len(self.out), attributes, plain_from=len(self.plain))
        lang = attributes.get("lang", "")
        if lang and not token.void:
            frame.foreign = True
            self.text.enter(lang)
        if token.tag in LITERAL:
            self.text.object()
            self.literal += 1
        special = self.starts.get(token.tag)
        if special is None:
            self.out.append(start_tag(token.tag, attributes))
        else:
            special(self, frame)
        if not token.void:
            self.stack.append(frame)

    def _end(self, token: End) -> None:
        frame = self.stack.pop()
        special = self.ends.get(token.tag)
        if special is not None:
            special(self, frame)
        self.out.append(frame.closing)
        if token.tag in LITERAL:
            self.literal -= 1
        if frame.foreign:
            self.text.leave()
        self._separate(token.tag)

    def _separate(self, tag: str) -> None:
        if tag in BLOCKS:
            self.text.block()
            self.plain.append(" " if tag in _CELLS else _END)
        elif tag == "br":
            self.plain.append(" ")


Starts = Mapping[str, Callable[[BodyWriter, Frame], None]]
Ends = Mapping[str, Callable[[BodyWriter, Frame], None]]


def _merged(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Neighbouring strings joined."""
    result: list[Part] = []
    pending: list[str] = []
    for part in parts:
        if isinstance(part, str):
            pending.append(part)
            continue
        result += ["".join(pending), part]
        pending = []
    return (*result, "".join(pending)) if pending else tuple(result)
