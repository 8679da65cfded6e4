"""The short way for plain Markdown against stock Python-Markdown: the same HTML, or none."""

from collections.abc import Sequence

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from plugins.read.markdown_plain import plain_html
from tests.read.test_markdown_shortcuts import STOCK, WILD

_WORDS = ["word", "слово", "“Quoted”", "а", "3", "1,5", "2024", "end.", "(so)", "— and", "!", "?", "5"]
_EMPHASIS = ["*a*", "*a b*", "**я, б.**", "**a\nb**", "*(a)*"]
_LINKS = ["[a](https://example.org/a_b?c=d)", "[“two” words](../x/index.ru.md)", "[a\nb](#a)", "[a! b](/a%20b)"]
_HARD = [
    "[*a*](b)",
    "[a](https://a.b/c(d))",
    "[a](mailto:a)",
    "2024.",
    ":",
    "- ",
    "#",
    "> ",
    "\u00a0",
    "*a",
    "b*",
    "**",
    "_",
    "[",
]


def texts(pieces: list[str], gaps: list[str], headings: Sequence[str] = ("#", "##", "###")) -> st.SearchStrategy[str]:
    line = st.lists(st.sampled_from(pieces), min_size=1, max_size=6).map(" ".join)
    lines = st.lists(line, min_size=1, max_size=3)
    block = st.one_of(
        lines.map("\n".join),
        st.builds("{} {}".format, st.sampled_from(headings), line),
        lines.map(lambda items: "\n".join(f"- {item}" for item in items)),
        lines.map(lambda items: "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))),
        lines.map(lambda items: "\n".join(f"> {item}" for item in items)),
    )
    return st.lists(st.tuples(block, st.sampled_from(gaps)), min_size=1, max_size=5).map(
        lambda pairs: "".join(block + gap for block, gap in pairs)
    )


TAME = texts(_WORDS + _EMPHASIS + _LINKS, ["\n\n"])
ALMOST = texts([*_WORDS * 3, *_EMPHASIS, *_LINKS, *_HARD], ["\n\n", "\n\n", "\n", "\n\n\n", " \n\n", "\n\n    "])


@settings(max_examples=600, deadline=None)
@given(TAME | ALMOST | WILD)
def test_what_it_makes_is_what_stock_markdown_makes(text: str) -> None:
    html = plain_html(text)
    event("plain" if html is not None else "left to Python-Markdown")
    if html is not None:
        stock = STOCK.convert(text)
        assert (html, (), frozenset(), ()) == (stock.html, stock.raw, stock.notes, stock.faults)


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\nTwo\nlines.",
        "## A heading\n\nWords *that* stand **out, too**.",
        "## A heading\nand what follows",
        "# One\n## Two",
        "- one\n- two *times*\n\nAfter.",
        "1. one\n2. two",
        "> Said by\n> somebody.",
        "A [link](https://example.org/a_b) and [one inside](../other/index.ru.md).",
        "Слово — «ещё» слово… № 5, 10 € и\u00a0так далее!",
        "12 people came.",
    ],
)
def test_plain_texts_take_the_short_way(text: str) -> None:
    assert plain_html(text) == STOCK.convert(text).html


@pytest.mark.parametrize(
    "text",
    [
        *(
            "`code`",
            "a  \nb",
            "<b>a</b>",
            "a &amp; b",
            "a\\*b",
            "![a](b.jpg)",
            "a[^1]\n\n[^1]: b",
            "{: .note }",
            "a|b\n-|-",
        ),
        *("a\n===", "a\n---", "***", "* a", "+ a", "- a\n  b", "- a\n\n- b", "- a\n    - b", "    code", "> a\n\n> b"),
        *("[a]: b", "[a][b]", "[a](b 'c')", "_a_", "a*b*c", "***a***", "* a *", "a\n: b", "7. seven", "~~~\na\n~~~"),
        *("[a](javascript:b)", "> > a", "> - a", "- # a", "a\u2028b", " a", "a \nb", "\ta", "a\n\n\nb"),
    ],
)
def test_everything_else_is_left_to_python_markdown(text: str) -> None:
    assert plain_html(text) is None
