"""Names in addresses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.values.names import NAME, alias, language, mended_name, name, picture
from tests.read.values.conftest import ParseValue


@pytest.mark.parametrize("value", ["a", "belgium-opens", "2024-report", "0"])
def test_names_are_small_letters_digits_and_hyphens(value: str, parse_value: ParseValue) -> None:
    assert parse_value(name, value) == (value, [])


@pytest.mark.parametrize(
    ("value", "do"),
    [
        ("Belgium", "write belgium"),
        ("a b", "write a-b"),
        ("a--b", "write a-b"),
        ("-a", "write a"),
        ("café", "write cafe"),
        ("campaigns/shelter", "write shelter"),
        ("о-нас", "use only small letters a-z, digits and hyphens"),
        ("a/../b", "write b"),
    ],
)
def test_other_names_are_mended(value: str, do: str, parse_value: ParseValue) -> None:
    assert parse_value(name, f"'{value}'") == (None, [f"“key” cannot be “{value}” → {do}"])


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_a_mended_name_is_one(text: str) -> None:
    assert not mended_name(text) or NAME.fullmatch(mended_name(text))


OLD = ["/post/x-1", "/index.php/2021/06/25/x/", "/", "/a%20b", "/über"]


@pytest.mark.parametrize("value", OLD)
def test_old_addresses_are_paths(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, value) == (value, [])


@pytest.mark.parametrize(
    "value", ["post", "//evil.org", "/a/../b", "/..", "/./a", "https://x.org/a", "/a b", "/a?b=c", "/a#b", "/a\\b"]
)
def test_others_are_refused(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, f"'{value}'")[0] is None


def test_a_picture_is_beside_the_text(parse_value: ParseValue) -> None:
    assert parse_value(picture, "meeting-2.jpg") == ("meeting-2.jpg", [])
    assert "put the picture into the folder" in parse_value(picture, "../a.jpg")[1][0]
    for value in ("Meeting.jpg", "a.svg", "a.jpg.exe", ".jpg", "jpg"):
        assert parse_value(picture, value)[0] is None


def test_languages_are_codes(parse_value: ParseValue) -> None:
    for code in ("en", "ru", "uk", "pt-BR", "zh-Hant"):
        assert parse_value(language, code) == (code, [])
    assert parse_value(language, "Russian") == (None, ["“Russian” is not the code of a language → did you mean “ru”?"])
    assert parse_value(language, "xx")[0] is None
