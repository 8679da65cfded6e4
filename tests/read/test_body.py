import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.problems.problem import Problem, Severity
from plugins.read.body import read_body
from plugins.read.body_links import ENTRY_KINDS
from plugins.read.document import AttachedEnd, Body, EntryEnd, EntryRef, FileRef
from plugins.read.sanitise import TAGS

FOLDER = "news/2024-03-28-x"


def body(text: str, *, lang: str = "en", kind: str = "news", first_line: int = 1) -> tuple[Body, list[Problem]]:
    return read_body(text, lang=lang, kind=kind, folder=FOLDER, first_line=first_line)


def html(found: Body) -> str:
    addresses = (part for part in found.parts if not isinstance(part, EntryEnd | AttachedEnd))
    return "".join(part if isinstance(part, str) else part.written for part in addresses)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)
        self.ids += [value or "" for name, value in attrs if name == "id"]


PIECES = st.sampled_from(
    [
        *"*_`[]()<>!#\"'&{}|:\n ~-=+.1^\\",
        "\n\n",
        "    ",
        "\n## Head",
        "\n#### Head",
        "[^a]",
        "\n\n[^a]: note\n",
        "<script>alert(1)</script>",
        "<b onclick=x>",
        '<a href="javascript:x" id="main">',
        "<img src=//h/x onerror=y>",
        "![x](y.jpg)",
        '![x](y.jpg "z")',
        "<figure>",
        "<figcaption>",
        "[x](y.pdf)",
        "[x](news/2020-a#b)",
        "[x](https://e.org)",
        "{: .note }",
        '{ lang="ru" }',
        "\n\na | b\n-|-\nc | d\n\n",
        "word",
        "слово",
        "<div lang='ru'>",
        "</div>",
        "<pre>",
        "<!--",
        "-->",
        "&#1;",
        "&nbsp;",
        "\x02",
        "\ufffc",
        "<li id=fn1>",
        "<sup id=fnref1>",
        "<section class=footnotes>",
    ]
)
WILD = st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80)


@settings(max_examples=200, deadline=None)
@given(WILD, st.sampled_from(["en", "ru", "nl", "uk"]), st.sampled_from(["news", "dossier"]))
def test_any_text_becomes_safe_html(text: str, lang: str, kind: str) -> None:
    found, problems = body(text, lang=lang, kind=kind)
    seen = Tags()
    seen.feed(html(found))
    assert seen.tags <= TAGS
    assert not {name for name in seen.attributes if name.startswith("on") or name == "style"}
    assert len(seen.ids) == len(set(seen.ids))
    assert set(seen.ids) == set(found.ids)
    assert "<script" not in html(found)
    assert all(problem.line >= 1 for problem in problems)
    assert not re.search("[\x00-\x08\x0b-\x1f]", html(found) + found.plain)


@settings(max_examples=50, deadline=None)
@given(WILD)
def test_a_text_is_read_alike_whatever_was_read_before(text: str) -> None:
    before = body(text)
    body("[^a] x\n\n[^a]: y <b>\n\n[r]: https://e.org")
    assert body(text) == before


@pytest.mark.parametrize("text", ["", " \n\n\t", "<!-- nothing -->", "<script>x</script>"])
def test_a_body_without_text_is_empty(text: str) -> None:
    assert body(text)[0].parts == ()


def test_kinds_of_entries_are_those_of_the_schema() -> None:
    assert {"news", "press", "dossier", "events", "campaigns", "pages"} <= ENTRY_KINDS


def test_references_stand_for_the_values_of_attributes() -> None:
    found, problems = body("A\n\n[*b*](news/2020-a#c) ![a cat](cat.jpg)", first_line=5)
    link = EntryRef("news/2020-a", "", "c", 7, "news/2020-a#c")
    assert not problems
    assert found.parts == (
        '<p>A</p>\n<p><a href="',
        link,
        '"><em>b</em>',
        EntryEnd("news/2020-a", ""),
        "</a> ",
        FileRef(f"{FOLDER}/cat.jpg", 7, "cat.jpg", "a cat"),
        "</p>",
    )


def test_plain_text_has_no_markup_and_a_line_for_each_block() -> None:
    found, _ = body('## "One"\n\nTwo *three*\nfour[^a] `x  y`\n\n- five\n- six\n\n[^a]: Note.\n')
    assert found.plain == "“One”\nTwo three four x y\nfive\nsix\nNote.\n"


def test_typography_spans_inline_elements_and_leaves_code_alone() -> None:
    found, _ = body('"A *b* - `"c" - d`" <kbd>\'</kbd> <https://e.org/a--b>')
    assert html(found) == (
        '<p>“A <em>b</em>\u00a0– <code>"c" - d</code>” <kbd>\'</kbd> '
        '<a href="https://e.org/a--b" rel="noreferrer">https://e.org/a--b</a></p>'
    )


def test_a_passage_in_another_language_has_its_own_typography() -> None:
    found, _ = body('"a *"b" - c*{ lang="ru" } d" <span lang="nl">\'s avonds</span>')
    assert html(found) == '<p>“a <em lang="ru">«b»\u00a0— c</em> d” <span lang="nl">’s avonds</span></p>'


def test_spaces_of_word_processors_become_one() -> None:
    found, _ = body("a\u00a0 \u00a0b c\u00a0d <o:p></o:p>e")
    assert html(found) == "<p>a b c\u00a0d e</p>"


def test_every_problem_is_told_with_its_line() -> None:
    text = "# One\n\n![](a.jpg)\n\n[x](/y)\n\n<iframe src=x></iframe>\n\na[^z]\n"
    _, problems = body(text, first_line=10)
    assert [problem.line for problem in problems] == [10, 12, 14, 16, 18]
    assert {problem.severity for problem in problems} == {Severity.ERROR}


def test_an_address_that_no_browser_understands_is_an_error() -> None:
    found, problems = body("[x](http://[)")
    assert [problem.found for problem in problems] == ["a link or a picture has an address that no browser understands"]
    assert "href" not in html(found)


@pytest.mark.parametrize(
    "text",
    [
        "x " * 500_000,
        "> " * 10_000,
        "".join("    " * depth + "- a\n" for depth in range(200)),
        "[" * 15_000,
        "[a](" * 4_000,
        "<a " * 6_000,
        "[^a]" * 3_000 + "\n\n[^a]: x",
        "a\n: " * 3_000,
        "1. " * 5_000,
        "~~~ a\n" * 10_000,
    ],
    ids=lambda text: text[:10].strip(),
)
def test_a_text_that_would_take_minutes_is_refused_at_once(text: str) -> None:
    start = time.process_time()
    found, problems = body(text)
    assert problems
    assert problems[0].severity is Severity.ERROR
    assert found.parts == ()
    assert time.process_time() - start < 2


@pytest.mark.parametrize("text", ["*" * 15_000, "*a **b " * 2_000, "`a``" * 3_000, "<b>" * 150, "> " * 12 + "x"])
def test_a_strange_text_within_the_limits_is_read_in_seconds(text: str) -> None:
    start = time.process_time()
    body(text)
    assert time.process_time() - start < 4
