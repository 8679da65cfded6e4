import pytest

from plugins.read.heading_ids import RESERVED, Ids


def test_the_same_words_get_a_number() -> None:
    ids = Ids()
    assert [ids.for_heading("New law", "en") for _ in range(3)] == ["new-law", "new-law-2", "new-law-3"]


def test_a_numbered_heading_does_not_take_the_next_one_of_another() -> None:
    ids = Ids()
    assert [ids.for_heading(text, "en") for text in ("a 2", "a", "a")] == ["a-2", "a", "a-3"]


def test_russian_is_written_in_latin_letters() -> None:
    assert Ids().for_heading("Что дальше?", "ru") == "chto-dalshe"


def test_a_heading_without_letters_gets_an_id() -> None:
    ids = Ids()
    assert [ids.for_heading(text, "en") for text in ("!", "…")] == ["section-2", "section-3"]


@pytest.mark.parametrize("text", ["Main", "Content", "Menu", "Languages", "q1", "fn1"])
def test_ids_of_the_page_are_not_taken(text: str) -> None:
    found = Ids().for_heading(text, "en")
    assert found == f"section-{text.lower()}"
    assert found not in RESERVED


def test_a_long_heading_is_cut_between_words() -> None:
    found = Ids().for_heading("word " * 40, "en")
    assert len(found) <= 60
    assert found.endswith("-word")
