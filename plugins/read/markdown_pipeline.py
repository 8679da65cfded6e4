"""Markdown to HTML that is not safe yet: Python-Markdown, put together in this one place.

One converter serves a whole process and is reset for each text. Loaded are tables, footnotes, definition lists,
attribute lists (only what attribute_lists.py allows), fenced code, and lists that do not run into each other.
"""

from functools import cache

from markdown import Markdown
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from plugins.read.attribute_lists import AttributeLists
from plugins.read.body_fault import Fault
from plugins.read.converted import Converted
from plugins.read.markdown_footnotes import ReorderedFootnotes, WordlessFootnotes, footnotes
from plugins.read.markdown_inline import TriggeredInline
from plugins.read.markdown_links import MarkdownLinks
from plugins.read.markdown_shortcuts import LeanFencedCode, LeanMarkdown


class Converter:
    """Holds Python-Markdown's state and the faults that its tree processors find."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.notes = footnotes()
        tables = TableExtension(use_align_attribute=True)
        extensions = [tables, self.notes, DefListExtension(), SaneListExtension(), LeanFencedCode()]
        self.markdown: Markdown = LeanMarkdown(extensions=extensions, output_format="html")
        trees = self.markdown.treeprocessors
        trees.register(TriggeredInline(self.markdown, self.notes), "inline", 20)
        trees.register(ReorderedFootnotes(self.notes), "footnote-reorder", 19)
        trees.register(WordlessFootnotes(self.markdown, self.notes, self.faults), "wordless-footnotes", 12)
        trees.register(AttributeLists(self.markdown, self.faults), "attribute-lists", 8)  # attr_list's own place
        trees.register(MarkdownLinks(self.markdown, self.faults), "addresses", -1)

    def convert(self, text: str) -> Converted:
        """RecursionError where the text is nested too deep."""
        self.faults.clear()
        self.markdown.reset()
        html = self.markdown.convert(text)
        raw = tuple(str(piece) for piece in self.markdown.htmlStash.rawHtmlBlocks)
        return Converted(html, raw, frozenset(self.notes.footnotes), tuple(self.faults))


@cache
def converter() -> Converter:
    return Converter()
