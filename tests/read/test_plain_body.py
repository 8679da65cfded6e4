"""The short way from plain Markdown to a body against the long one: the same body and the same problems, or none."""

import pytest
from hypothesis import event, example, given, settings
from hypothesis import strategies as st

from plugins.read.body import read_body
from plugins.read.body_at_length import body_at_length
from plugins.read.body_frame import Place
from plugins.read.body_source import Source
from plugins.read.document import Body
from plugins.read.findings import Findings
from plugins.read.plain_body import plain_body
from tests.read.test_body import WILD
from tests.read.test_markdown_plain import ALMOST, texts

_WORDS = [
    *(
        '"One',
        'two"',
        "'s",
        "что...",
        "он - тот",
        "so -- yes",
        "—",
        "5 mei",
        "10 лет",
        "№ 5",
        "А. С. Пушкин",
        "и т. д.",
        "в",
        "бы",
    ),
    *("слово", "word", "Москвa", "Это предложение на другом языке", "a sentence in another language", "ﬁ", "«Да»"),
    *("a\u00a0b", "a \u00a0 b", "www.example.org", "a@b.org", "É", "Menu", "Q1", "*a*", "**a b**", "*a\nb*"),
    *("[a](https://example.org/b)", "[a, b](http://x.org/)", "[b](https://x.org/?d=e)"),
    *("[a](news/2020-a)", "[b](../x/index.ru.md#c)", "[c](x.pdf)", "[d](news/2020-a)"),
]
_HARD = [
    "[\u00a0](https://a.org)",
    "[a](news/2020-a)",
    "[a](https://x.org/?utm_source=c)",
    "[c](#a)",
    "\u00ad",
    "\ufffc",
]
PLAIN = texts(_WORDS, ["\n\n"], ["##"])
NEARLY = texts([*_WORDS, *_HARD], ["\n\n", "\n\n", "\n"])
LANGUAGES = st.sampled_from(["en", "ru", "nl", "uk", "ar"])
PLACES = st.builds(Place, LANGUAGES, st.sampled_from(["news", "dossier"]), st.just("news/x"))


@settings(max_examples=600, deadline=None)
@example("## Menu\n\n## Menu\n\n### «Да» *a*\nb", Place("ru", "news", "news/x"))
@example("a " * 250 + "\n\nb", Place("ru", "news", "news/x"))
@given(PLAIN | PLAIN | NEARLY | ALMOST | WILD, PLACES)
def test_both_ways_lead_to_the_same(text: str, place: Place) -> None:
    short, long = Findings(""), Findings("")
    body = plain_body(Source(text, 7), place, short)
    event("short" if body else "long")
    if body is None:
        assert not short.problems
    else:
        assert body == body_at_length(text, 7, place, long)
        assert short.in_order() == long.in_order()


@pytest.mark.parametrize(
    "text",
    [
        "One.\n\nTwo\nlines.",
        "## A heading\n\n### Another\nWords *that* stand **out, too**.",
        "- one\n- [two](https://example.org/three?four=five)\n\nAfter.",
        "[three](news/2020-three) and\n[four](../2020-four/index.nl.md#five) and [six](seven.pdf)",
        "1. один\n2. «два»\n\nТри\n\n> сказал\n> кто-то.",
    ],
)
def test_plain_texts_take_the_short_way(text: str) -> None:
    place = Place("ru", "news", "news/x")
    assert isinstance(plain_body(Source(text, 1), place, Findings("")), Body)


@pytest.mark.parametrize(
    "text", ["", "\n", " ", "# a", "### a", "a\x07", "a\r\nb", "\ufdd0", "a\u2003b", "[a](b)", "[a](%61/b)"]
)
def test_what_is_not_plain_goes_the_long_way(text: str) -> None:
    assert plain_body(Source(text, 1), Place("en", "news", "news/x"), Findings("")) is None
    read_body(text, lang="en", kind="news", folder="news/x", first_line=1)
