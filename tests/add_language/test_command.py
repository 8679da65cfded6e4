"""The task `add-language`: what it says, what it makes, and what it refuses."""

import shutil
from pathlib import Path

import pytest

from plugins.add_language.candidate import Request, likely_locale, meant
from plugins.add_language.chain import chain
from plugins.add_language.command import add_language
from plugins.languages.catalogue import parse
from plugins.languages.console import ASKED
from plugins.languages.language import languages
from tests.built_site import ROOT

Said = pytest.CaptureFixture[str]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project: settings, one room, one template."""
    shutil.copy2(ROOT / "pelicanconf.py", tmp_path)
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "a.py").write_text('N_("found")\nngettext("{n} text", "{n} texts", 2)\n', "utf-8")
    (tmp_path / "theme" / "templates").mkdir(parents=True)
    (tmp_path / "theme" / "templates" / "a.html").write_text("{{ _('Home') }}")
    return tmp_path


def add(root: Path, code: str, lang: str = "en", **said: str) -> int:
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv(ASKED, lang)
        return add_language(root, Request(code, **said), root)


def settings(root: Path) -> dict[str, object]:
    found: dict[str, object] = {}
    exec((root / "pelicanconf.py").read_text("utf-8"), found)
    return found


@pytest.mark.parametrize(
    ("code", "locale", "first", "forms"),
    [("uk", "uk_UA", "ru", 3), ("ar", "ar_EG", "en", 6), ("ce", "ce_RU", "ru", 2), ("pt-br", "pt_BR", "en", 2)],
)
def test_settings_and_catalogue_are_made(root: Path, code: str, locale: str, first: str, forms: int) -> None:
    before = (root / "pelicanconf.py").read_text("utf-8").splitlines()
    assert add(root, code) == 0
    after = (root / "pelicanconf.py").read_text("utf-8").splitlines()
    assert [line for line in before if line not in after] == [line for line in before if line.startswith("FALLBACKS")]
    made = settings(root)
    assert made["LANGUAGES"][code] == {"locale": locale}  # type: ignore[index]  # it is a dictionary
    chains: dict[str, list[str]] = made["FALLBACKS"]  # type: ignore[assignment]  # as pelicanconf.py writes it
    assert chains[code][0] == first
    assert all(chains[other][-1] == code for other in chains if other != code)
    assert parse((root / f"{code}.po").read_bytes()).num_plurals == forms


def test_what_comes_next_is_told(root: Path, capsys: Said) -> None:
    add(root, "uk")
    told = capsys.readouterr().out
    assert "Added: Ukrainian (uk), “Українська” in itself." in told
    assert "uk.po, with Poedit or any editor: 5 of 5 messages are missing." in told
    assert "3 of them stand on pages" in told
    assert "tasks.py new --language uk" in told


def test_a_second_time_changes_nothing(root: Path, capsys: Said) -> None:
    add(root, "ar")
    (root / "ar.po").write_text(
        (root / "ar.po").read_text("utf-8").replace('"Home"\nmsgstr ""', '"Home"\nmsgstr "x"'), "utf-8"
    )
    made = {file: (root / file).read_bytes() for file in ("pelicanconf.py", "ar.po")}
    capsys.readouterr()
    assert add(root, "ar") == 0
    assert capsys.readouterr().out.startswith("Arabic (ar) is there already.")
    assert {file: (root / file).read_bytes() for file in made} == made


def test_what_is_missing_of_a_language_is_added(root: Path) -> None:
    """Somebody wrote the entry by hand, or deleted the catalogue."""
    file = root / "pelicanconf.py"
    file.write_text(
        file.read_text("utf-8").replace("LANGUAGES = {", 'LANGUAGES = {\n    "uk": {"name": "Мова"},'), "utf-8"
    )
    assert add(root, "uk") == 0
    assert settings(root)["FALLBACKS"]["uk"] == ["ru", "en", "nl"]  # type: ignore[index]  # it is a dictionary
    assert (root / "uk.po").read_text("utf-8").startswith("# Мова.")


@pytest.mark.parametrize(
    ("code", "said", "told"),
    [
        ("ua", {}, "did you mean “uk”?"),
        ("UK", {}, "did you mean “uk”?"),
        ("uk_UA", {}, "did you mean “uk”?"),
        ("ukrainian", {}, "did you mean “uk”?"),
        ("українська", {}, "did you mean “uk”?"),
        ("chechen", {}, "did you mean “ce”?"),
        ("cz", {}, "did you mean “cs”?"),
        ("xx", {}, "write its code"),
        ("../uk", {}, "write its code"),
        ("", {}, "write its code"),
        ("inh", {}, "--locale ru_RU"),
        ("inh", {"locale": "ru_RU"}, "--name"),
        ("inh", {"locale": "zz_ZZ", "name": "x"}, "--locale: Babel does not know “zz_ZZ”"),
        ("uk", {"dir": "up"}, "write ltr or rtl"),
    ],
)
def test_what_cannot_be_added_is_told_with_what_to_type(
    root: Path, capsys: Said, code: str, said: dict[str, str], told: str
) -> None:
    before = sorted(root.rglob("*")), (root / "pelicanconf.py").read_bytes()
    assert add(root, code, **said) == 2
    assert told in capsys.readouterr().err
    assert (sorted(root.rglob("*")), (root / "pelicanconf.py").read_bytes()) == before


def test_what_babel_does_not_know_can_be_said(root: Path, capsys: Said) -> None:
    assert add(root, "inh", locale="ru_RU", name="ГӀалгӀай") == 0
    told = capsys.readouterr().out
    assert "Its dates are those of ru_RU." in told
    assert "Plurals are as in English" in told
    assert languages(settings(root)["LANGUAGES"])["inh"].name == "ГӀалгӀай"  # type: ignore[arg-type]  # a dictionary


@pytest.mark.parametrize(
    ("code", "gap"),
    [
        ("ce", "letter by letter"),
        ("ar", "stay as they are written"),
        ("ba", "dates are written as 2026-05-17"),
    ],
)
def test_what_nobody_has_entered_is_told(root: Path, capsys: Said, code: str, gap: str) -> None:
    assert add(root, code, name="x") == 0
    assert gap in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "status", "told"),
    [
        ("LANGUAGES = {", 1, "pelicanconf.py:1: this is not valid Python"),
        ("\nLANGUAGES = make()", 1, "pelicanconf.py:2: LANGUAGES is written in a way that cannot be added to"),
        ('LANGUAGES = {"en": {}}', 1, "FALLBACKS is written in a way"),
        ('LANGUAGES = {"en": {"dir": "up"}}\nFALLBACKS = {}', 1, "found dir “up”"),
    ],
)
def test_settings_that_cannot_be_edited_stay(root: Path, capsys: Said, text: str, status: int, told: str) -> None:
    (root / "pelicanconf.py").write_text(text, "utf-8")
    assert add(root, "uk") == status
    assert told in capsys.readouterr().err
    assert (root / "pelicanconf.py").read_text("utf-8") == text
    assert not (root / "uk.po").exists()


def test_settings_that_are_not_there_are_told(tmp_path: Path, capsys: Said) -> None:
    assert add(tmp_path, "uk") == 1
    assert "pelicanconf.py is not here" in capsys.readouterr().err


def test_messages_are_in_the_language_that_was_asked_for(root: Path, capsys: Said) -> None:
    said = set()
    for lang in ("en", "ru", "nl"):
        add(root, "ua", lang)
        said.add(capsys.readouterr().err)
    assert len(said) == 3


def test_a_chain_begins_with_what_many_can_read_there() -> None:
    assert chain("ce", ["en", "ru", "nl"]) == ["ru", "en", "nl"]
    assert chain("fr", ["nl", "ru", "en"]) == ["en", "nl", "ru"]
    assert chain("tlh", ["en", "ru"]) == ["en", "ru"]


def test_the_locale_is_that_of_most_speakers_unless_the_code_says_another() -> None:
    assert [likely_locale(code) for code in ("uk", "pt-br", "zh-hant", "eo", "inh")] == [
        "uk_UA",
        "pt_BR",
        "zh_Hant",
        "eo_001",
        "",
    ]


def test_no_wild_guesses() -> None:
    assert [meant(word) for word in ("", "qqq", "12", "zzzzzzzzzzzz", "\0")] == [""] * 5
