from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.languages.catalogue import translator
from plugins.languages.language import languages

PO = r"""
msgid ""
msgstr ""
"Language: ru\n"
"Content-Type: text/plain; charset=utf-8\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"

msgid "News"
msgstr "Новости"

msgid "Press"
msgstr ""

#, fuzzy
msgid "Event"
msgstr "Новость"

msgid "{n} text"
msgid_plural "{n} texts"
msgstr[0] "{n} текст"
msgstr[1] "{n} текста"
msgstr[2] "{n} текстов"
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "ru.po").write_text(PO, "utf-8")
    return tmp_path


def test_messages_are_translated(folder: Path) -> None:
    russian = translator("ru", folder=folder)
    assert russian.gettext("News") == "Новости"
    assert [russian.ngettext("{n} text", "{n} texts", n) for n in (1, 3, 5, 21)] == [
        "{n} текст",
        "{n} текста",
        "{n} текстов",
        "{n} текст",
    ]


@pytest.mark.parametrize("message", ["Press", "Event", "no such message"])
def test_what_is_not_translated_for_certain_stays_english(folder: Path, message: str) -> None:
    assert translator("ru", folder=folder).gettext(message) == message


def test_english_needs_no_catalogue() -> None:
    english = translator("en")
    assert english.gettext("News") == "News"
    assert [english.ngettext("{n} text", "{n} texts", n) for n in (0, 1, 2)] == ["{n} texts", "{n} text", "{n} texts"]


def test_a_language_without_a_catalogue_is_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="“uk” has no catalogue"):
        translator("uk", folder=folder)


def test_a_broken_catalogue_is_refused_with_its_line(folder: Path) -> None:
    (folder / "uk.po").write_text('msgid "News"\nmsgstr "Новини"\nthis is no catalogue\n', "utf-8")
    with pytest.raises(ValueError, match=r"^uk\.po:3: "):
        translator("uk", folder=folder)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_of_the_site_has_its_plurals(code: str) -> None:
    forms = {translator(code).ngettext("{n} text", "{n} texts", n) for n in range(200)}
    count = int(languages(LANGUAGES)[code].plural.removeprefix("nplurals=")[0])
    assert len(forms) == count
