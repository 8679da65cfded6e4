from gettext import NullTranslations
from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.languages.completeness import faults
from plugins.languages.language import languages
from plugins.languages.messages import refresh
from plugins.problems.problem import Severity

ROOT = Path(__file__).parents[2]


def test_the_catalogues_of_the_site_are_complete() -> None:
    assert list(faults(ROOT, languages(LANGUAGES).values())) == []


WHOLE = {
    'msgid "Hello, %(name)s"\nmsgstr ""': 'msgid "Hello, %(name)s"\nmsgstr "Привет, %(name)s"',
    'msgid "found “{x}”"\nmsgstr ""': 'msgid "found “{x}”"\nmsgstr "найдено «{x}»"',
    'msgstr[0] ""': 'msgstr[0] "{n} текст"',
    'msgstr[1] ""': 'msgstr[1] "{n} текста"',
    'msgstr[2] ""': 'msgstr[2] "{n} текстов"',
}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project with a complete Russian catalogue."""
    (tmp_path / "plugins").mkdir()
    (tmp_path / "plugins" / "a.py").write_text('N_("found “{x}”")\nngettext("{n} text", "{n} texts", 2)\n', "utf-8")
    (tmp_path / "theme" / "templates").mkdir(parents=True)
    (tmp_path / "theme" / "templates" / "a.html").write_text("{{ _('Hello, %(name)s') }}")
    refresh(tmp_path, languages({"ru": {}}).values(), tmp_path)
    change(tmp_path, WHOLE)
    return tmp_path


def change(root: Path, replacements: dict[str, str]) -> None:
    text = (root / "ru.po").read_text("utf-8")
    for old, new in replacements.items():
        assert old in text
        text = text.replace(old, new)
    (root / "ru.po").write_text(text, "utf-8")


def found(root: Path) -> list[str]:
    everyone = languages({"en": {}, "ru": {}}).values()
    return [problem.text(NullTranslations()) for problem in faults(root, everyone, root)]


def test_a_complete_catalogue_has_no_faults(root: Path) -> None:
    assert found(root) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Привет, %(name)s", "", "is not translated"),
        ("{n} текста", "", "is not translated"),
        ("Привет, %(name)s", "Привет", "lacks %(name)s"),
        ("Привет, %(name)s", "Привет, %(nаme)s", "%(nаme)s"),
        ("«{x}»", "«{у}»", "“найдено «{у}»” has {у}, which the English text has not"),
        ('{n} текст"', 'один текст"', "“один текст” lacks {n}"),
        ("«{x}»", "«{x}}»", "has a brace too many or too few"),
        ("nplurals=3", "nplurals=2", "more translations than num_plurals"),
        ("nplurals=3", "nplurals=4", "Plural-Forms"),
        ("plural=(n%10==1", "plural=(n==1", "Plural-Forms"),
        ('\nmsgstr[2] "{n} текстов"', "", "is not translated"),
        ("Language: ru", "Language: uk", "found “Language: uk” → write “Language: ru”"),
        ("charset=utf-8", "charset=koi8-r", "charset"),
        ('"MIME-Version: 1.0\\n"\n', "", "“MIME-Version: 1.0” is missing"),
        ('"MIME', '"Last-Translator: A Name <a@example.org>\\n"\n"MIME', "“Last-Translator” does not belong here"),
        ("Привет, ", "<b>Привет</b>, ", "has other tags than the English text"),
        ("Привет, ", "Привет,&nbsp;", "has other tags than the English text"),
        ("Привет, ", "Привет\u200b, ", "has an invisible character (U+200B)"),
        ("Привет, ", "\u202eПривет, ", "has an invisible character (U+202E)"),
        ("Привет, ", " Привет, ", "begins or ends with another space"),
        ('#, python-brace-format\nmsgid "found', '#, fuzzy, python-brace-format\nmsgid "found', "is marked as fuzzy"),
        ('msgid "found “{x}”"', 'msgid "lost “{x}”"', "“found “{x}”” is missing"),
        ('msgid "found “{x}”"', 'msgid "lost “{x}”"', "“lost “{x}”” is not used any more"),
    ],
)
def test_a_fault_is_told(root: Path, old: str, new: str, expected: str) -> None:
    change(root, {old: new})
    assert any(expected in fault for fault in found(root))


def test_what_is_not_translated_is_no_error(root: Path) -> None:
    change(root, {"Привет, %(name)s": ""})
    severities = [problem.severity for problem in faults(root, languages({"ru": {}}).values(), root)]
    assert severities == [Severity.WARNING]


def test_a_missing_catalogue_is_told(root: Path) -> None:
    (root / "ru.po").unlink()
    assert found(root) == ["ru.po:1: there is no catalogue → type: python3 tasks.py catalogues"]


def test_a_broken_catalogue_is_told(root: Path) -> None:
    (root / "ru.po").write_text("nonsense\n")
    assert found(root)[0].startswith("ru.po:1: this is no line of a catalogue")


def test_a_form_for_one_number_only_may_leave_the_number_out(root: Path) -> None:
    english_like = languages({"ru": {"plural": "nplurals=2; plural=(n != 1);"}}).values()
    refresh(root, english_like, root)
    change(root, {'msgstr[0] "{n} текст"': 'msgstr[0] "один текст"'})
    assert list(faults(root, english_like, root)) == []
