import pytest
from babel.localedata import locale_identifiers

from pelicanconf import LANGUAGES
from plugins.languages.language import ONE_AND_MORE, capitalised, language_name, languages, plural_of
from plugins.languages.setting import is_plural

SITE = languages(LANGUAGES)


def test_order_is_that_of_the_setting() -> None:
    assert list(languages({"nl": {}, "en": {}})) == ["nl", "en"]


def test_babel_gives_what_the_setting_leaves_out() -> None:
    russian = languages({"ru": {"locale": "ru_RU"}})["ru"]
    assert (russian.code, russian.name, russian.dir, russian.locale) == ("ru", "Русский", "ltr", "ru_RU")
    assert russian.first_weekday == 0
    assert russian.plural.startswith("nplurals=3; plural=(n%10==1")


def test_arabic_goes_from_right_to_left() -> None:
    assert languages({"ar": {}})["ar"].dir == "rtl"


def test_locale_is_the_code_when_left_out() -> None:
    assert languages({"pt-br": {}})["pt-br"].locale == "pt_BR"


def test_chechen_works_with_what_babel_has_of_it() -> None:
    chechen = languages({"ce": {}})["ce"]
    assert chechen.name == "Нохчийн"
    assert chechen.plural.startswith("nplurals=2;")


@pytest.mark.parametrize(
    ("code", "options", "forms"),
    [
        ("ar", {}, "nplurals=6;"),
        ("ba", {}, ONE_AND_MORE),
        ("scn", {}, ONE_AND_MORE),  # gettext could not follow what CLDR says of millions
        ("inh", {"name": "ГӀалгӀай", "locale": "ru_RU"}, ONE_AND_MORE),  # borrowed dates are no borrowed plurals
        ("ja", {}, "nplurals=1;"),
    ],
)
def test_plural_forms_are_known_or_as_in_english(code: str, options: dict[str, object], forms: str) -> None:
    assert languages({code: options})[code].plural.startswith(forms)


def test_every_language_of_babel_has_plural_forms_that_gettext_can_read() -> None:
    assert [code for code in locale_identifiers() if "_" not in code and not is_plural(plural_of(code))] == []


def test_setting_may_correct_babel() -> None:
    options = {"name": "Нохчийн мотт", "dir": "rtl", "first_weekday": 6, "plural": "nplurals=1; plural=0;"}
    chechen = languages({"ce": options})["ce"]
    assert (chechen.name, chechen.dir, chechen.first_weekday) == ("Нохчийн мотт", "rtl", 6)
    assert chechen.plural == "nplurals=1; plural=0;"


def test_language_unknown_to_babel_borrows_a_locale() -> None:
    ingush = languages({"inh": {"name": "ГӀалгӀай", "locale": "ru_RU"}})["inh"]
    assert (ingush.code, ingush.name, ingush.locale) == ("inh", "ГӀалгӀай", "ru_RU")


def test_language_is_frozen_and_hashable() -> None:
    english = SITE["en"]
    assert hash(english) == hash(languages(LANGUAGES)["en"])
    with pytest.raises(AttributeError):
        english.code = "xx"  # type: ignore[misc]  # that it cannot be set is what is tested


@pytest.mark.parametrize(
    ("of", "reader", "name"),
    [
        ("nl", "en", "Dutch"),
        ("nl", "ru", "нидерландский"),
        ("ru", "nl", "Russisch"),
        ("ce", "nl", "Tsjetsjeens"),
        ("pt-br", "en", "pt-br"),
        ("qqq", "ru", "qqq"),
    ],
)
def test_a_language_is_named_in_another(of: str, reader: str, name: str) -> None:
    assert language_name(of, SITE[reader]) == name


def test_a_language_without_a_name_there_is_named_in_english() -> None:
    chechen = languages({"ce": {}})["ce"]
    assert language_name("rhg", chechen) == "Rohingya"


@pytest.mark.parametrize(
    ("text", "capital"), [("июнь 2021", "Июнь 2021"), ("", ""), ("ქართული", "ქართული"), ("eEN", "EEN")]
)
def test_headings_begin_with_a_capital(text: str, capital: str) -> None:
    assert capitalised(text) == capital
