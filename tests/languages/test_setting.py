from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pytest

from plugins.languages.catalogue import translator
from plugins.languages.console import ASKED
from plugins.languages.language import languages
from plugins.languages.setting import faults, problems
from plugins.tooling.known_languages import known_languages


@pytest.mark.parametrize(
    ("code", "options", "expected"),
    [
        ("EN", {}, "not a language code"),
        ("en_GB", {}, "not a language code"),
        ("../en", {}, "not a language code"),
        (7, {}, "not a language code"),
        ("nl", "nl_NL", "write a mapping"),
        ("nl", {"naem": "Nederlands"}, "did you mean “name”?"),
        ("nl", {"colour": "orange"}, "known are: locale, name, dir, first_weekday, plural"),
        ("nl", {"locale": "xx_XX"}, "Babel does not know “xx_XX” → correct “locale”"),
        ("nl", {"locale": 7}, "Babel does not know “7”"),
        ("inh", {"name": "ГӀалгӀай"}, "Babel does not know “inh” → add “locale”"),
        ("inh", {"locale": "ru_RU"}, "add “name”"),
        ("nl", {"name": " "}, "write what the language calls itself"),
        ("nl", {"dir": "left"}, "write “ltr” or “rtl”"),
        ("nl", {"first_weekday": 7}, "from 0 (Monday) to 6 (Sunday)"),
        ("nl", {"first_weekday": "1"}, "from 0 (Monday) to 6 (Sunday)"),
        ("nl", {"first_weekday": True}, "from 0 (Monday) to 6 (Sunday)"),
        ("nl", {"plural": "n != 1"}, "write it as gettext does"),
        ("nl", {"plural": "nplurals=2; plural=n;"}, "write it as gettext does"),
        ("nl", {"plural": "nplurals=2; plural=n %;"}, "write it as gettext does"),
        ("nl", {"plural": "nplurals=2; plural=1/n;"}, "write it as gettext does"),
    ],
)
def test_a_fault_is_told_with_what_to_write(code: Any, options: Any, expected: str) -> None:
    found = [problem.text(NullTranslations()) for problem in problems({code: options}, Path("pelicanconf.py"))]
    assert len(found) == 1
    assert f': LANGUAGES["{code}"]: ' in found[0]
    assert expected in found[0]


def test_a_fault_is_told_with_the_line_of_the_language(tmp_path: Path) -> None:
    """Codes stand elsewhere in the settings too."""
    file = tmp_path / "pelicanconf.py"
    file.write_text(
        'DEFAULT = "nl"\nLANGUAGES = {\n    "en": {},\n    "nl": {"dir": "up"},\n}\nOTHERS = ["nl"]\n', "utf-8"
    )
    assert [(each.path, each.line) for each in problems({"nl": {"dir": "up"}}, file)] == [("pelicanconf.py", 4)]
    assert [(each.path, each.line) for each in problems({}, file)] == [("pelicanconf.py", 2)]


@pytest.mark.parametrize(
    ("code", "options"),
    [("nl", {}), ("zh-hant", {}), ("ru", {"first_weekday": 6, "plural": "nplurals=3; plural=(n > 2 ? 2 : n);"})],
)
def test_a_sound_language_has_no_faults(code: str, options: dict[str, object]) -> None:
    assert list(faults(code, options)) == []


@pytest.mark.parametrize("lang", ["ru", "nl"])
def test_faults_are_told_in_the_language_of_the_console(lang: str) -> None:
    options = {"naem": "", "locale": "xx_XX", "name": " ", "dir": "up", "first_weekday": 9, "plural": "n"}
    wrong = {"EN": {}, "nl": options, "ru": "ru_RU", "inh": {}}
    for setting in (wrong, {}):
        for problem in problems(setting, Path("pelicanconf.py")):
            assert translator(lang).gettext(problem.found) != problem.found
            assert translator(lang).gettext(problem.do) != problem.do


@pytest.mark.parametrize(
    ("lang", "told"), [("en", "unknown key"), ("ru", "неизвестный ключ"), ("nl", "onbekende sleutel")]
)
def test_a_task_ends_with_all_that_is_wrong_there(
    lang: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(ASKED, lang)
    with pytest.raises(SystemExit) as ended:
        known_languages(tmp_path, {"ru": {"naem": "x", "dir": "up"}})
    assert ended.value.code == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    assert told in "".join(lines)


def test_all_faults_are_told_at_once() -> None:
    with pytest.raises(ValueError, match="dir") as error:
        languages({"EN": {}, "nl": {"dir": "up", "first_weekday": 9}})
    assert len(str(error.value).splitlines()) == 3


@pytest.mark.parametrize("setting", [{}, None, ["en"]])
def test_an_empty_setting_is_refused(setting: Any) -> None:
    with pytest.raises(ValueError, match="LANGUAGES is empty"):
        languages(setting)
