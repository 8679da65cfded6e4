"""The task `catalogues`."""

from pathlib import Path

import pytest

from plugins.languages.catalogue import parse
from plugins.languages.console import ASKED
from plugins.languages.language import languages
from plugins.languages.workshop import catalogues

LANGUAGES = languages({"en": {}, "uk": {}}).values()
Said = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "plugins" / "page").mkdir(parents=True)
    (tmp_path / "plugins" / "page" / "a.py").write_text('_("News")', "utf-8")
    (tmp_path / "plugins" / "b.py").write_text('_("found {x}")', "utf-8")
    (tmp_path / "theme" / "templates").mkdir(parents=True)
    return tmp_path


def translate(root: Path, msgid: str, text: str) -> None:
    path = root / "uk.po"
    path.write_text(path.read_text("utf-8").replace(f'"{msgid}"\nmsgstr ""', f'"{msgid}"\nmsgstr "{text}"'), "utf-8")


def test_what_is_in_english_is_counted(root: Path, capsys: Said) -> None:
    assert catalogues(root, LANGUAGES, folder=root) == 0
    told = capsys.readouterr().out
    assert told.startswith("Up to date again: uk.po\n")
    assert "Українська (uk): 2 of 2 messages are in English, 1 of them on pages" in told
    assert "News" not in told


def test_each_message_is_named_where_that_is_asked_for(root: Path, capsys: Said) -> None:
    catalogues(root, LANGUAGES, folder=root, missing=True)
    told = capsys.readouterr().out
    assert "“News” is not translated" in told
    assert "“found {x}” is not translated" in told


def test_a_whole_catalogue_is_said_to_be_so(root: Path, capsys: Said) -> None:
    catalogues(root, LANGUAGES, folder=root)
    translate(root, "News", "Новини")
    translate(root, "found {x}", "знайдено {x}")
    capsys.readouterr()
    assert catalogues(root, LANGUAGES, folder=root) == 0
    assert capsys.readouterr().out == "Українська (uk): all 2 messages are translated\n"


def test_a_wrong_translation_is_told_and_gives_1(root: Path, capsys: Said) -> None:
    catalogues(root, LANGUAGES, folder=root)
    translate(root, "found {x}", "знайдено")
    assert catalogues(root, LANGUAGES, folder=root) == 1
    assert "“знайдено” lacks {x}" in capsys.readouterr().out


def test_a_template_is_written_where_it_is_asked_for(root: Path) -> None:
    catalogues(root, LANGUAGES, str(root / "messages.pot"), root)
    assert len(parse((root / "messages.pot").read_bytes())) == 2


@pytest.mark.parametrize(
    ("lang", "told"), [("ru", "по-английски сообщений 2 из 2"), ("nl", "2 van de 2 teksten zijn in het Engels")]
)
def test_all_is_told_in_the_language_of_the_console(
    root: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch, lang: str, told: str
) -> None:
    monkeypatch.setenv(ASKED, lang)
    catalogues(root, LANGUAGES, folder=root, missing=True)
    said = capsys.readouterr().out
    assert told in said
    assert not any(words in said for words in ("translat", "messages", "Up to date", "write the"))


def test_a_broken_catalogue_is_told_and_left_as_it_is(root: Path, capsys: Said) -> None:
    catalogues(root, LANGUAGES, folder=root)
    broken = (root / "uk.po").read_text("utf-8") + "nonsense\n"
    (root / "uk.po").write_text(broken, "utf-8")
    assert catalogues(root, LANGUAGES, folder=root) == 1
    line = len(broken.splitlines())
    assert capsys.readouterr().err.startswith(f"uk.po:{line}: this is no line of a catalogue")
    assert (root / "uk.po").read_text("utf-8") == broken


def test_a_template_that_cannot_be_written_is_told(root: Path, capsys: Said) -> None:
    assert catalogues(root, LANGUAGES, str(root / "no" / "messages.pot"), root) == 2
    assert f"there is no folder “{root / 'no'}”" in capsys.readouterr().err
