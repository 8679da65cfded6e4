"""Blocks of Markdown at less cost: Python-Markdown's own block processors, tried only where they can match.

Each kind of block but a table shows in the characters that its lines begin with. Most blocks are paragraphs of prose
whose lines begin with letters: they need no other processor than the last. What comes out is the same, which a
property test holds against the stock parser.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor

EMPTY = ""  # a line without anything, or only spaces
INDENT = "    "  # a block's first line is indented by a tab or more, which have become spaces
DIGIT = "0"  # any decimal digit of any script, as \d in the processors' patterns
PIPE = "|"  # anywhere

# A processor has work only in a block with one of these: the first characters of its lines after their spaces, and the
# special ones above. A processor that is not named here is always tried.
MARKS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "empty": frozenset({EMPTY}),
        "indent": frozenset({INDENT}),
        "defindent": frozenset({INDENT}),
        "code": frozenset({INDENT}),
        "table": frozenset({PIPE}),
        "hashheader": frozenset("#"),
        "setextheader": frozenset("=-"),
        "hr": frozenset("-_*"),
        "olist": frozenset({DIGIT}),
        "ulist": frozenset("*+-"),
        "deflist": frozenset(":"),
        "quote": frozenset(">"),
        "footnote": frozenset("["),
        "reference": frozenset("["),
    }
)
_FIRST = frozenset[str]().union(*MARKS.values())
_NONE = frozenset[str]()


class MarkedBlocks(BlockParser):
    """Takes the place of the stock parser, with its processors, before the extensions register theirs."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self._by_marks: dict[frozenset[str], Sequence[BlockProcessor]] = {}
        self.blockprocessors = md.parser.blockprocessors
        for processor in self.blockprocessors:
            processor.parser = self

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802 - the base class's name
        while blocks:
            for processor in self._processors(marks(blocks[0])):
                if processor.test(parent, blocks[0]) and processor.run(parent, blocks) is not False:
                    break

    def _processors(self, found: frozenset[str]) -> Sequence[BlockProcessor]:
        """Those that can have work in a block with these marks. To be asked when all extensions are registered."""
        processors = self._by_marks.get(found)
        if processors is None:
            idle = {self.blockprocessors[name] for name, marks in MARKS.items() if marks.isdisjoint(found)}
            processors = [processor for processor in self.blockprocessors if processor not in idle]
            self._by_marks[found] = processors
        return processors


def marks(block: str) -> frozenset[str]:
    """What MARKS has of this block."""
    if block[:1].isalpha() and "\n" not in block and PIPE not in block:
        return _NONE
    found = _FIRST.intersection([line.lstrip(" ")[:1] for line in block.split("\n")])
    if block.lstrip(" ")[:1].isdecimal():
        found |= {DIGIT}
    if block.startswith(INDENT):
        found |= {INDENT}
    if PIPE in block:
        found |= {PIPE}
    return found
