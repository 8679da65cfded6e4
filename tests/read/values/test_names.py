"""Names in addresses."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.read.values.names import NAME, alias, language, mended_name, name, picture, tag
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
        ("о-нас", "write o-nas"),
        ("***", "use only small letters a-z, digits and hyphens"),
        ("a/../b", "write b"),
    ],
)
def test_other_names_are_mended(value: str, do: str, parse_value: ParseValue) -> None:
    assert parse_value(name, f"'{value}'") == (None, [f"“key” cannot be “{value}” → {do}"])


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_a_mended_name_is_one(text: str) -> None:
    assert not mended_name(text) or NAME.fullmatch(mended_name(text))


@pytest.mark.parametrize("value", ["/post/x-1", "/index.php/2021/06/25/x/", "/über", "/console"])
def test_old_addresses_are_paths(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, value) == (value, [])


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("/post/%D0%BC%D0%B8%D1%80", "/post/мир"),
        ("/a%20b", "/a b"),
        ("/u\u0308ber", "/über"),
        ("/2021/06/%d0%bf%d1%80%d0%b0%d0%b9%d0%b4/", "/2021/06/прайд/"),
        ("/index.php/2021/06/25/%d0%bf%d1%80%d0%b0%d0%b9%d0%b4-2021/", "/index.php/2021/06/25/прайд-2021/"),
        ("/post/%D0%BF%D1%80%D0%B0%D0%B9%D0%B4?lang=ru", "/post/прайд?lang=ru"),
        ("?p=4204", "/?p=4204"),
        ("?page_id=12", "/?page_id=12"),
    ],
)
def test_an_old_address_from_a_browsers_bar_gets_its_letters(value: str, path: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, value) == (path, [])


@pytest.mark.parametrize("value", ["/?p=4204", "/index.php?page_id=2", "/a/?lang=ru&p=12", "/?m=2021-06_x.y"])
def test_an_old_address_may_have_a_query(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, value) == (value, [])


@pytest.mark.parametrize(
    "value",
    ["/?", "/?p", "/?p=", "/?P=1", "/?p=1&", "/?p=1;q=2", "/?p=a b", "/?p=$x", "/?p={x}", "/?p=1?q=2", "?p", "?"],
)
def test_a_query_is_names_and_plain_values(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, f"'{value}'")[0] is None


@pytest.mark.parametrize(
    "value", ["post", "//evil.org", "/a/../b", "/..", "/./a", "https://x.org/a", "/a b", "/a?b c", "/a#b", "/a\\b"]
)
def test_others_are_refused(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, f"'{value}'")[0] is None


@pytest.mark.parametrize(
    "value", ["/", "/a//b", "/%2e%2e/b", "/a/%2Fb", "/%00", "/%D0", "/a%3Fb", "/" + "a" * 300, "/" + "%D0%B0" * 150]
)
def test_an_old_address_stays_inside_the_site(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, f"'{value}'")[0] is None


@pytest.mark.parametrize("value", ["/.git/x", "/.made-by-the-build", "/CON", "/a/nul.html", "/a:b", "/a.", "/a|b"])
def test_an_old_address_is_a_folder_on_every_system(value: str, parse_value: ParseValue) -> None:
    assert parse_value(alias, f"'{value}'")[0] is None


@pytest.mark.parametrize("value", ["ъ", "***", "a" * 300])
def test_a_tag_can_stand_in_an_address(value: str, parse_value: ParseValue) -> None:
    assert parse_value(tag, f"'{value}'")[0] is None


def test_a_slug_fits_into_a_file_system(parse_value: ParseValue) -> None:
    value, problems = parse_value(name, "a" * 300)
    assert value is None
    assert problems[0].endswith(f"write {'a' * 100}")


def test_a_folder_in_russian_is_mended_in_latin_letters() -> None:
    assert mended_name("2024-01-06-Мой пост") == "2024-01-06-moy-post"


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


@pytest.mark.parametrize(("word", "code"), [("Nederlands", "nl"), ("русский", "ru"), ("українська", "uk")])
def test_a_language_may_be_asked_for_by_its_own_name(word: str, code: str, parse_value: ParseValue) -> None:
    assert f"did you mean “{code}”?" in parse_value(language, word)[1][0]
