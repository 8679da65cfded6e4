"""One pass over the sanitised HTML of a body: what it becomes, and what is wrong in it.

This module knows how elements nest and where text goes; what is special about an element is in body_elements.py and
the modules that it names.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from plugins.read.allowed_attributes import meaningful
from plugins.read.body_frame import Frame, Place, Title
from plugins.read.body_source import Source
from plugins.read.body_text import BodyText
from plugins.read.document import OPENING, Body, Heading, Part
from plugins.read.findings import Findings
from plugins.read.heading_ids import Ids
from plugins.read.html_tokens import VOID, Token, attributes, escaped, start_tag, unescaped
from plugins.read.sanitise import BLOCKS

LITERAL = frozenset({"code", "kbd", "pre", "samp"})  # no typography here
# Between their children there is only space.
_CONTAINERS = frozenset({"blockquote", "dl", "ol", "section", "table", "tbody", "tfoot", "thead", "tr", "ul"})
_CELLS = frozenset({"td", "th"})
# Without attributes nothing is special about these, so that one frame does for all that are open.
_PLAIN = {tag: Frame(tag, f"</{tag}>") for tag in ("p", "em", "strong", "ul", "ol", "li", "blockquote")}
FIRST_PARTS = 60  # in which they are mostly found
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
        for text, closing, tag, written in html:
            if text:
                self._text(unescaped(text))
            if closing:
                self._end(tag)
            elif tag:
                self._start(tag, written)

    def emit(self, *parts: Part) -> None:
        self.out += parts

    def next_occurrence(self, written: str) -> int:
        """How many times this address came before."""
        self.targets[written] += 1
        return self.targets[written] - 1

    def body(self) -> Body:
        nodes = self.text.typeset()
        return Body(
            _merged(self.out, nodes),
            tuple(Heading(t.level, t.id, self._plain(nodes, t.begin, t.end).strip()) for t in self.titles),
            frozenset(self.ids.taken),
            self._opening(nodes),
        )

    def _opening(self, nodes: list[str]) -> str:
        """No more of a long text is taken apart than it takes."""
        text = self._plain(nodes, 0, FIRST_PARTS)
        if len(text) <= OPENING:
            text = self._plain(nodes, 0, len(self.plain))
        return text[:OPENING]

    def _plain(self, nodes: list[str], begin: int, end: int) -> str:
        text = "".join(nodes[part] if isinstance(part, int) else part for part in self.plain[begin:end])
        if "  " in text or "\t" in text or "\n" in text:
            text = _SPACE.sub(" ", text)
        lines = (line.strip(" \u00a0") for line in text.split(_END))
        return "".join(f"{line}\n" for line in lines if line)

    def _text(self, text: str) -> None:
        if not self.literal and text.isspace() and (not self.stack or self.stack[-1].tag in _CONTAINERS):
            self.out.append("\n")
            return
        if self.numbered:
            text = re.sub(rf"^\s*{self.numbered}[.)](?:\s+|$)", "", text)
            self.numbered = ""
        if self.heading is not None:
            self.heading.words.append(text)
        if self.link is not None:
            self.link.words.append(text)
        if self.silent:
            self.out.append(escaped(text))
        elif self.literal:
            self.out.append(escaped(text))
            self.plain.append(text)
        else:
            number = self.text.add(text)
            self.out.append(number)
            self.plain.append(number)

    def _start(self, tag: str, written: str) -> None:
        self._separate(tag)
        if not written and tag in _PLAIN:
            self.out.append(f"<{tag}>")
            self.stack.append(_PLAIN[tag])
            return
        values = meaningful(attributes(written))
        frame = Frame(tag, f"</{tag}>", len(self.out), values, plain_from=len(self.plain))
        if "lang" in values and tag not in VOID:
            frame.foreign = True
            self.text.enter(values["lang"])
        if tag in LITERAL:
            self.text.object()
            self.literal += 1
        special = self.starts.get(tag)
        if special is None:
            self.out.append(start_tag(tag, values))
        else:
            special(self, frame)
        if tag not in VOID:
            self.stack.append(frame)

    def _end(self, tag: str) -> None:
        frame = self.stack.pop()
        if frame is _PLAIN.get(tag):
            self.out.append(frame.closing)
            self._separate(tag)
            return
        special = self.ends.get(tag)
        if special is not None:
            special(self, frame)
        self.out.append(frame.closing)
        if tag in LITERAL:
            self.literal -= 1
        if frame.foreign:
            self.text.leave()
        self._separate(tag)

    def _separate(self, tag: str) -> None:
        if tag in BLOCKS:
            self.text.block()
            self.plain.append(" " if tag in _CELLS else _END)
        elif tag == "br":
            self.plain.append(" ")


Starts = Mapping[str, Callable[[BodyWriter, Frame], None]]
Ends = Mapping[str, Callable[[BodyWriter, Frame], None]]


def _merged(parts: Iterable[Part | int], nodes: Sequence[str]) -> tuple[Part, ...]:
    """With the text nodes in place of their numbers, and neighbouring strings joined."""
    result: list[Part] = []
    pending: list[str] = []
    for part in parts:
        if isinstance(part, str):
            pending.append(part)
        elif isinstance(part, int):
            pending.append(escaped(nodes[part]))
        else:
            result += ["".join(pending), part]
            pending = []
    return (*result, "".join(pending)) if pending else tuple(result)
