import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.authoring.proof import proof
from plugins.importing.texts import clean, listed, markdown, one_line, plain, unescaped


@pytest.mark.parametrize(
    ("written", "text"),
    [("a\\, b\\; c\\nd\\Ne\\\\n", "a, b; c\nd\ne\\n"), ("tail\\", "tail\\"), ("a\x00\x07b\r\nc", "ab\nc")],
)
def test_escapes_are_read(written: str, text: str) -> None:
    assert unescaped(written) == text


def test_lists_are_cut_at_commas_that_are_not_escaped() -> None:
    assert listed("a\\,b,c\\\\,,d") == ["a,b", "c\\", "d"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("<p>One</p><p>Two<br>three</p>", "One\n\n\n\nTwo\nthree".replace("\n\n\n\n", "\n\n")),
        ('<a href="https://a.org/x">here</a>', "here https://a.org/x"),
        ('<a href="https://a.org/x">https://a.org/x</a>', "https://a.org/x"),
        ('<a href="javascript:alert(1)">here</a>', "here"),
    ],
)
def test_html_is_shown_as_text(html: str, text: str) -> None:
    assert plain(html) == text


words = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn", "Zl", "Zp")), min_size=1, max_size=20)
SIGNS = ("# a", "- a", "1. a", "> a", "***", "[a](b)", "<b>", "&amp;", "`a`", "a_b_c", "    a", "| a |", "::", ":a:")
marks = st.sampled_from(SIGNS)
pieces = st.lists(st.one_of(words, marks, st.sampled_from(["\n", "\n\n", " "])), max_size=8).map("".join)


@settings(max_examples=100, deadline=None)
@given(text=pieces)
def test_markdown_shows_the_text_as_it_was(text: str) -> None:
    text = clean(text)
    file = f"---\ntitle: a\nstart: 2027-05-01\n---\n{markdown(text)}\n"
    document, problems = proof("events/a/index.en.md", file)
    assert not [problem for problem in problems if "letter" not in problem.values]  # alphabets are mixed on purpose
    assert document
    html = "".join(part for part in document.body.parts if isinstance(part, str))
    assert set(re.findall(r"<(\w+)", html)) <= {"p", "br"}
    assert letters(document.body.plain) == letters(text)


def letters(text: str) -> str:
    """What does not depend on typography."""
    return re.sub(r"[\W_]", "", one_line(text))[:100]
