import pytest

from plugins.languages.meant import language_meant

CODES = ["en", "ru", "nl"]


@pytest.mark.parametrize(
    ("word", "code"),
    [
        ("нидерландский", "nl"),
        ("Dutch", "nl"),
        ("du", "nl"),
        ("Nederlands", "nl"),
        ("nederlnds", "nl"),
        ("NL_be", "nl"),
        ("русском", "ru"),
        ("russisch", "ru"),
        ("rus", "ru"),
        ("английский", "en"),
        ("engels", "en"),
    ],
)
def test_a_language_is_known_by_its_names_too(word: str, code: str) -> None:
    assert language_meant(word, CODES) == code


def test_a_new_language_is_known_by_its_name_in_each_of_the_others() -> None:
    assert [language_meant(word, [*CODES, "ce"]) for word in ("чеченский", "Chechen", "нохчийн")] == ["ce"] * 3


def test_no_wild_guesses() -> None:
    assert [language_meant(word, CODES) for word in ("", "x", "xx", "klingon", "12")] == [""] * 5
