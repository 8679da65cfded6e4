"""The order of titles in each language's own alphabet."""

import pytest

from plugins.languages.collation import DIGITS, NEITHER, letter, sort_key

RUSSIAN = ["Ад", "Елена", "Ёлка", "Жильё", "Изба", "Йога", "Эхо", "Яма", "Asylum", "Zebra", "2021"]
UKRAINIAN = [
    "Вода",
    "Гора",
    "Ґанок",
    "День",
    "Ера",
    "Єдність",
    "Жито",
    "Зима",
    "Ирій",
    "Ім’я",
    "Їжа",
    "Йога",
    "Ярмарок",
]
DUTCH = ["Hulp", "Igor", "IJs", "Ik", "Ĳzer", "Één dag", "’s Avonds", "Zee", "25 jaar"]


@pytest.mark.parametrize(("lang", "titles"), [("ru", RUSSIAN), ("uk", UKRAINIAN)])
def test_titles_stand_in_the_order_of_the_alphabet(lang: str, titles: list[str]) -> None:
    assert sorted(titles[3:] + titles[:3], key=lambda each: sort_key(each, lang)) == titles


def test_dutch_ij_is_two_letters_and_accents_do_not_count() -> None:
    found = sorted(DUTCH, key=lambda each: sort_key(each, "nl"))
    assert found == ["Één dag", "Hulp", "Igor", "IJs", "Ĳzer", "Ik", "’s Avonds", "Zee", "25 jaar"]
    assert [letter(each, "nl") for each in found] == ["E", "H", "I", "I", "I", "I", "S", "Z", DIGITS]


def test_capitals_and_punctuation_do_not_count() -> None:
    assert sort_key("«Жильё» — право", "ru") == sort_key("жилье право", "ru")
    assert sort_key("a b", "en") < sort_key("ab", "en") < sort_key("b", "en")


@pytest.mark.parametrize(
    ("text", "lang", "found"),
    [
        ("ёлка", "ru", "Е"),
        ("«йога»", "ru", "Й"),
        ("pride", "ru", "P"),
        ("…", "en", NEITHER),
        ("лето", "en", "Л"),
        ("الكتاب", "ar", "ا"),
        ("2021", "ru", DIGITS),
    ],
)
def test_a_title_stands_under_its_first_letter(text: str, lang: str, found: str) -> None:
    assert letter(text, lang) == found
