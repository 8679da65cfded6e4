from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.languages.typography import BREAK, OBJECT, typesetter, typographer
from plugins.languages.typography.registry import MODULES

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
