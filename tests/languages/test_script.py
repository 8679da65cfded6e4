import sys

import pytest

from plugins.languages.script import (
    OFTEN,
    example_language,
    is_surely_own,
    script,
    scripts_by_cldr,
    scripts_of,
    strange_letters,
)


@pytest.mark.parametrize(
    ("lang", "scripts"),
    [
        ("en", {"LATIN"}),
        ("pt-br", {"LATIN"}),
        ("ru", {"CYRILLIC"}),
        ("uk", {"CYRILLIC"}),
        ("ce", {"CYRILLIC"}),
        ("sr", {"CYRILLIC"}),
        ("sr-me", {"LATIN"}),
        ("sr-latn", {"LATIN"}),
        ("ru-Latn", {"LATIN"}),
        ("ka", {"GEORGIAN"}),
        ("ar", {"ARABIC"}),
        ("zh", {"CJK"}),
        ("zh-hant", {"CJK"}),
        ("ja", {"CJK", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"}),
        ("zxx", set()),
        ("mul", set()),
    ],
)
def test_a_language_is_written_in_what_cldr_says(lang: str, scripts: set[str]) -> None:
    assert scripts_of(lang) == scripts


def test_what_is_known_of_some_languages_is_what_cldr_says() -> None:
    assert {lang: scripts_by_cldr(lang) for lang in OFTEN} == OFTEN


def test_a_letter_has_a_script_and_signs_have_none() -> None:
    assert [script(letter) for letter in "яéქع日"] == ["CYRILLIC", "LATIN", "GEORGIAN", "ARABIC", "CJK"]
    assert [script(letter) for letter in "µª1,—́"] == [""] * 6


@pytest.mark.parametrize(
    ("lang", "text", "strange"),
    [
        ("ru", "Организация COC Nederland в 2019 году, 5 µ", ["COC", "Nederland"]),
        ("nl", "één “café” in Москва", ["Москва"]),
        ("ka", "საქართველო Tbilisi", ["Tbilisi"]),
        ("ar", "تبليسي Tbilisi", ["Tbilisi"]),
        ("en", "Tokyo 東京", ["東京"]),
        ("ja", "東京のTokyo", ["Tokyo"]),
    ],
)
def test_strange_letters_are_found(lang: str, text: str, strange: list[str]) -> None:
    letters = strange_letters(lang)
    assert letters
    assert letters.findall(text) == strange


def test_where_the_script_is_not_known_nothing_is_strange() -> None:
    assert strange_letters("zxx") is None


def test_an_example_of_a_language_is_cldrs() -> None:
    scripts = ["LATIN", "CYRILLIC", "GEORGIAN", "ARABIC", "CJK"]
    assert [example_language(each) for each in scripts] == ["en", "ru", "ka", "ar", "zh"]


@pytest.mark.parametrize("lang", ["en", "ru", "sr-latn", "ka", "ja", "zxx"])
def test_what_is_surely_in_the_languages_own_letters_has_no_strange_ones(lang: str) -> None:
    letters = strange_letters(lang)
    own = [letter for letter in map(chr, range(sys.maxunicode + 1)) if is_surely_own(letter, lang)]
    assert letters is None or not letters.search("".join(own))


@pytest.mark.parametrize(("lang", "text"), [("ru", "«Ещё́» — 5 лет…"), ("nl", "Eén “café”, ’s avonds – 5 µg")])
def test_ordinary_texts_are_surely_in_their_own_letters(lang: str, text: str) -> None:
    assert is_surely_own(text, lang)
