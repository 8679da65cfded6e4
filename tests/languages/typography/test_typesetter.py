import re
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.languages.typography import BREAK, OBJECT, rules_for, russian, typesetter, typographer, ukrainian
from plugins.languages.typography.registry import MODULES
from plugins.languages.typography.typesetter import _DASH, _edits, _without_alone

LANGS = [*MODULES, "uk", "ar", "ce", ""]
WILD = st.text(st.sampled_from("aбв5 '\"“”„«»‘’-–—.…\n\u00a0(),@:/" + BREAK + OBJECT), max_size=40) | st.text(
    max_size=40
)


@settings(max_examples=200, deadline=None)
@given(WILD, st.sampled_from(LANGS))
def test_typesetting_twice_changes_nothing_more(text: str, lang: str) -> None:
    once = typographer(lang)(text)
    assert typographer(lang)(once) == once


@settings(max_examples=200, deadline=None)
@given(st.lists(WILD, max_size=8), st.sampled_from(LANGS))
def test_pieces_are_typeset_as_the_whole(pieces: list[str], lang: str) -> None:
    typeset = typesetter(lang)(pieces)
    assert len(typeset) == len(pieces)
    assert "".join(typeset) == typographer(lang)("".join(pieces))


WORDS = [
    "в",
    "В",
    "из",
    "Для",
    "x-и",
    "«о",
    "дом",
    "с",
    "бы",
    "Же",
    "ли-",
    "ᲂ",
    "з",
    "\n",
    "\u00a0",
    " ",
    " ",
    " ",
    ",",
    "5",
]


@pytest.mark.parametrize("rules", [russian, ukrainian])
@given(text=st.lists(st.sampled_from(WORDS)).map("".join) | WILD)
def test_spaces_are_found_from_either_side(rules: ModuleType, text: str) -> None:
    short, particles = "|".join(rules._SHORT.split()), rules._PARTICLES
    stock = re.compile(rf"(?<![\w-])(?:{short})[ \n](?=\S)|(?<=\w)[ \n](?={particles}(?![\w-]))", re.IGNORECASE)
    found = {match.start(1) for pattern in rules.RULES.spaces[:4] for match in pattern.finditer(text)}
    assert found == {
        match.end() - 1 for at in range(len(text)) if (match := stock.match(text, at)) and match[0][-1] in " \n"
    }


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.sampled_from([*"'\"-. \n@:/w", "a.b@c", "https://", "www.", "--", "5 mei", " - "])).map("".join) | WILD
)
def test_what_must_be_left_alone_has_nothing_to_edit_but_ellipses(text: str) -> None:
    rules = rules_for("nl")
    assert rules
    text = re.sub(r"\.{3,}", ".", text.replace("`", ""))
    edits = _edits(rules, text)
    assert _without_alone(text, edits) == edits


@given(st.text(st.sampled_from("a-- \u00a0\n")))
def test_a_dash_is_found_from_its_hyphens(text: str) -> None:
    stock = re.compile(r"(?<=[ \u00a0])(?:---?|-)(?=[ \u00a0\n])")
    assert [match.span() for match in _DASH.finditer(text)] == [match.span() for match in stock.finditer(text)]


def test_a_quotation_may_span_pieces() -> None:
    assert list(typesetter("ru")(['"', "Нет", '", сказал'])) == ["«", "Нет", "», сказал"]


def test_a_paragraph_ends_its_quotations() -> None:
    assert list(typesetter("en")(['"open', BREAK, '"a"'])) == ["“open", BREAK, "“a”"]


def test_an_object_is_like_a_word() -> None:
    assert list(typesetter("en")(['"', OBJECT, '"s'])) == ["“", OBJECT, "”s"]


def test_languages_without_rules_are_left_alone() -> None:
    for lang in ("ka", "ar", "ce"):
        assert typographer(lang)("\"x\" - 'y'...") == "\"x\" - 'y'..."


def test_quotations_that_cross_are_closed_as_a_reader_closes_them() -> None:
    assert typographer("en")("«\"'5\"'") == typographer("en")("«‘‘5’'") == "«‘‘5’’"
