"""The order of titles in each language's own alphabet."""

import pytest

from plugins.languages.collation import DIGITS, NEITHER, letter, letter_key, plain, sort_key

RUSSIAN = ["Ад", "Елена", "Ёлка", "Жильё", "Изба", "Йога", "Эхо", "Яма", "Asylum", "Zebra", "2021"]
UKRAINIAN = [
    "Вода",
    "Гора",
    "Ґанок",
    "День",
    "Ера",
    "Єдність",
    "Жито",
    "Ирій",
    "Ім’я",
    "Їжа",
    "Йога",
    "Ярмарок",
    "Pride",
]


def ordered(titles: list[str], lang: str) -> list[str]:
    """As in an index."""

    def place(title: str) -> tuple[object, str]:
        small = plain(title, lang)
        return letter_key(letter(small), lang), sort_key(small, lang)

    return sorted(titles, key=place)


@pytest.mark.parametrize(("lang", "titles"), [("ru", RUSSIAN), ("uk", UKRAINIAN)])
def test_titles_stand_in_the_order_of_the_alphabet(lang: str, titles: list[str]) -> None:
    assert ordered(titles[5:] + titles[:5], lang) == titles


def test_the_alphabet_counts_within_words_too() -> None:
    assert ordered(["Вїзд", "Вік", "Вигін", "Вага"], "uk") == ["Вага", "Вигін", "Вік", "Вїзд"]
    assert ordered(["Мёд", "Мел", "Мех"], "ru") == ["Мёд", "Мел", "Мех"]


def test_dutch_ij_is_two_letters_and_accents_do_not_count() -> None:
    titles = ["25 jaar", "Zee", "’s Avonds", "Één dag", "Ĳzer", "Ik", "IJs", "Igor", "Hulp"]
    found = ordered(titles, "nl")
    assert found == ["Één dag", "Hulp", "Igor", "IJs", "Ĳzer", "Ik", "’s Avonds", "Zee", "25 jaar"]
    assert [letter(plain(each, "nl")) for each in found] == ["E", "H", "I", "I", "I", "I", "S", "Z", DIGITS]


def test_capitals_and_punctuation_do_not_count() -> None:
    assert plain("«Жильё» — право", "ru") == plain("ЖИЛЬЕ право ", "ru")
    assert ordered(["b", "ab", "a b", "A-a"], "en") == ["A-a", "a b", "ab", "b"]


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
    assert letter(plain(text, lang)) == found
