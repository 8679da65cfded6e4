"""The lean converter against the stock one: the same HTML, footnotes and raw pieces for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.attr_list import AttrListTreeprocessor
from markdown.extensions.def_list import DefListExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension

from plugins.read.attribute_lists import AttributeLists
from plugins.read.markdown_blocks import MARKS, marks
from plugins.read.markdown_footnotes import ReorderedFootnotes, WordlessFootnotes, footnotes
from plugins.read.markdown_inline import REFERENCES, TRIGGERS
from plugins.read.markdown_links import MarkdownLinks
from plugins.read.markdown_pipeline import Converter


class StockAttributeLists(AttributeLists):
    run = AttrListTreeprocessor.run


class Stock(Converter):
    """As Converter, of nothing but Python-Markdown's own parts."""

    def __init__(self) -> None:
        self.faults = []
        self.notes = footnotes()
        tables = TableExtension(use_align_attribute=True)
        extensions = [tables, self.notes, DefListExtension(), SaneListExtension(), FencedCodeExtension()]
        self.markdown = Markdown(extensions=extensions, output_format="html")
        trees = self.markdown.treeprocessors
        trees.register(ReorderedFootnotes(self.notes), "footnote-reorder", 19)
        trees.register(WordlessFootnotes(self.markdown, self.notes, self.faults), "wordless-footnotes", 12)
        trees.register(StockAttributeLists(self.markdown, self.faults), "attribute-lists", 8)
        trees.register(MarkdownLinks(self.markdown, self.faults), "addresses", -1)


LEAN = Converter()
STOCK = Stock()

SIGNS = [*"*_`[]()<>!#\"'&{}|:\n ~-=+.1^\\;/@aяЯ5\t\r\x02\x03\u00a0\u0661"]
PIECES = [
    *SIGNS,
    *("\n\n", "    ", "\n    ", "  \n", "\n   ", "**", "__", "***", "``", "```\n", "~~~\n", "\n---\n"),
    *("\n===\n", "***\n", "*a*", " *a b* ", "**a**", " **a b** ", "_a_", " __a__ ", "***a***", "*a **b** c*"),
    *("**a*b*c**", "`a`", "\\*", "\\[", "[a](b)", "![a](b 'c')", "[a][b]", "![a][b]", "[b]", "![b]"),
    *("[b]: c\n", "\n\n[b]: <c> 'd'\n\n", "[^b]", "\n\n[^b]: e\n\n", "<http://a.b>", "<a@b.c>", "<b>", "</b>"),
    *("<div>", "</div>", "<!--", "-->", "<br/>", "<p", "&amp;", "&#39 ", "&#39;", "&x;", "\n# A", "\n## A #\n"),
    *("\n- a", "\n* a", "\n+ a", "\n1. a", "\n\u0661. a", "\n> a", "\na\n: b\n", "\n\na|b\n-|-\nc|d\n", "word"),
    *("two words ", "слово ", "{: .note }", "\n{: lang=ru }", "{ .lead }", "\u2003", "\x85", "\u2028", "```"),
    *("a\n===\n",),
]
WILD = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=60)


@settings(max_examples=200, deadline=None)
@given(WILD)
def test_any_text_becomes_what_stock_markdown_makes_of_it(text: str) -> None:
    assert LEAN.convert(text) == STOCK.convert(text)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("*_ab \n(."), max_size=14))
def test_emphasis_is_what_stock_markdown_makes_of_it(text: str) -> None:
    assert LEAN.convert(text) == STOCK.convert(text)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from([*"[]()!<>a\"'\\ *&^`.\n", "](", "[a](b)", "\\[", "&amp;"]), max_size=14).map("".join))
def test_links_are_what_stock_markdown_makes_of_them(text: str) -> None:
    assert LEAN.convert(text) == STOCK.convert(text)


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from(" \n#=-_*+:>[]|1.a\u0661`~<"), max_size=14))
def test_blocks_are_what_stock_markdown_makes_of_them(text: str) -> None:
    assert LEAN.convert(text) == STOCK.convert(text)


EXAMPLES = {
    "backtick": "a `b` c",
    "escape": "a \\* c",
    "footnote": "a[^b] c\n\n[^b]: d",
    "reference": "a [b][c] d\n\n[c]: e",
    "link": "a [b](c) d",
    "image_link": "a ![b](c) d",
    "image_reference": "a ![b][c] d\n\n[c]: e",
    "short_reference": "a [c] d\n\n[c]: e",
    "short_image_ref": "a ![c] d\n\n[c]: e",
    "autolink": "a <http://b.c> d",
    "automail": "a <b@c.d> e",
    "linebreak": "a  \nb",
    "html": "a <b>c</b> d",
    "entity": "a &copy; b",
    "em_strong": "a *b* c",
    "empty": "a\n\n\n\n\nb",
    "indent": "- a\n\n    b",
    "defindent": "a\n: b\n\n    c",
    "code": "    a",
    "table": "a | b\n--|--\nc | d",
    "hashheader": "a\n# b",
    "setextheader": "a\n=",
    "hr": "a\n\n---",
    "olist": "1. a",
    "ulist": "- a",
    "deflist": "a\n: b",
    "quote": "a\n> b",
}


@pytest.mark.parametrize(("name", "text"), EXAMPLES.items())
def test_each_kind_of_markup_still_works(name: str, text: str) -> None:
    found = LEAN.convert(text)
    assert found == STOCK.convert(text)
    assert found.raw or found.html != f"<p>{text}</p>"


def test_every_pattern_and_processor_has_an_example_and_its_name() -> None:
    patterns = {name for name in TRIGGERS if name in STOCK.markdown.inlinePatterns}
    assert len(patterns) == len(STOCK.markdown.inlinePatterns) == len(TRIGGERS)
    processors = {name for name in MARKS if name in STOCK.markdown.parser.blockprocessors}
    assert len(processors) == len(MARKS) == len(STOCK.markdown.parser.blockprocessors) - 1  # paragraphs
    assert set(TRIGGERS) | set(MARKS) <= set(EXAMPLES) | {"footnote", "reference"}
    assert set(TRIGGERS) >= REFERENCES


OTHER_EXAMPLES = [
    *("__a__", "x _a_ y", "a\n\n* * *", "a\n\n_ _ _", "a\n-", "* a", "+ a", "\u0661. a", "5. a", "   7. a"),
    *("a\n  > b", "a\n\n   ***", "&#39 x", "&#39 <b>x", "\tcode", "- a\n\n\tb", "a\rb", "a\n \nb"),
    *("a\n   \n    b", "\x02a", "a\x03", "    a\n\n\n\n\n    b", "~~~\nx\n~~~", "```\nx\n```"),
    *("a {: .note }\n", "a\n{: .lead }", "*a*{ lang=ru }", "|a|\n|-|\n|b|", "[^a]\n\n[^a]: b [c]\n\n[c]: d"),
    *("> # a\n> - b\n>     1. c", "# a *b* <i>c</i>", "<div>\n\n# a\n\n</div>"),
]


@pytest.mark.parametrize("text", OTHER_EXAMPLES)
def test_other_markup_still_works(text: str) -> None:
    found = LEAN.convert(text)
    assert found == STOCK.convert(text)


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("Prose, and more of it", ""),
        ("Two lines\n   of prose", ""),
        ("a\n  > b", ">"),
        ("٣. x", "0"),
        ("a | b", "|"),
    ],
)
def test_marks_of_a_block(block: str, found: str) -> None:
    assert marks(block) == frozenset(found)
