"""`--lang` on any command line: all that a task says is in that language, before its name or after it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.languages.console import ASKED, spoken
from plugins.read.other_letters import foreign_passages, strange_words
from plugins.read.schema import KINDS
from plugins.tooling.language_option import UnknownLanguage, heard
from tests.tasks.test_usage import ROOT, TASKS

TASKS_PY = [str(ROOT / "tasks.py")]
INVOKE = ["-m", "invoke"]
MISTAKES = "---\ntitel: A\nsummary: Мoсква\n---\nA [link](pages/nowhere) and ![](a.jpg).\n"
GOOD = "---\ntitle: A\n---\nText.\n"
KIND = rf"\b(?:{'|'.join(KINDS)})\b"
NAMES = re.compile(rf"«[^»]*»|<[^>]*>|invoke .*|python3 tasks.py .*|{KIND}")  # what is quoted, and what is to be typed
DRAFT = "---\ntitle: B\ntranslated_from: en\nstatus: draft\n---\n"


def run(*words: str, program: list[str] = TASKS_PY, **environ: str) -> tuple[int, str]:
    """The exit status, and all that was said."""
    done = subprocess.run(
        [sys.executable, "-X", "utf8", *program, *words],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != ASKED} | {"LC_ALL": "C", **environ},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout


@pytest.mark.parametrize(
    ("words", "rest", "lang"),
    [
        ("check --lang ru", "check", "ru"),
        ("--lang ru check", "check", "ru"),
        ("--lang=nl check", "check", "nl"),
        ("status --lang=RU_ru.UTF-8 news/a --diff", "status news/a --diff", "ru"),
        ("check --lang nl --lang ru", "check", "ru"),
        ("new --language ru", "new --language ru", None),
    ],
)
def test_the_option_is_heard_wherever_it_stands(words: str, rest: str, lang: str | None) -> None:
    environ: dict[str, str] = {}
    assert heard(words.split(), environ) == rest.split()
    assert environ.get(ASKED) == lang


@pytest.mark.parametrize("words", ["--lang fr", "--lang", "--lang="])
def test_what_is_no_language_is_refused(words: str) -> None:
    environ: dict[str, str] = {}
    with pytest.raises(UnknownLanguage):
        heard(["check", *words.split()], environ)
    assert environ == {}


@pytest.mark.parametrize("program", [TASKS_PY, INVOKE])
@pytest.mark.parametrize("words", [("check", "--lang", "fr"), ("--lang=fr", "check"), ("check", "--lang")])
def test_that_is_wrong_usage_in_one_line(program: list[str], words: tuple[str, ...]) -> None:
    status, told = run(*words, program=program)
    assert (status, len(told.splitlines())) == (2, 1)
    assert "--lang" in told
    assert ", ".join(spoken()) in told


@pytest.mark.parametrize("program", [TASKS_PY, INVOKE])
def test_it_is_stronger_than_the_environment(program: list[str]) -> None:
    for words in (("--lang", "ru", "nonsense"), ("nonsense", "--lang=ru")):
        assert "не задача" in run(*words, program=program, LC_ALL="nl_NL.UTF-8")[1]
    assert "geen taak" in run("nonsense", program=program, LC_ALL="nl_NL.UTF-8")[1]


@pytest.mark.parametrize("program", [TASKS_PY, INVOKE])
@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--lang ru --help add-language", "Добавить язык"),
        ("--help --lang=ru add-language", "Добавить язык"),
        ("add-language --help --lang ru", "Добавить язык"),
        ("--help --lang ru", "Задачи"),
        ("--list --lang ru", "Задачи"),
        ("--list --lang=ru", "Задачи"),
    ],
)
def test_it_may_stand_beside_an_option_without_a_value(program: list[str], words: str, told: str) -> None:
    status, said = run(*words.split(), program=program)
    assert status == 0
    assert told in said


@pytest.mark.parametrize("program", [TASKS_PY, INVOKE])
def test_it_can_be_written_whatever_letters_the_system_has(program: list[str]) -> None:
    status, told = run("--lang", "ru", "nonsense", program=program, PYTHONIOENCODING="cp1252")
    assert status == 2
    assert "не задача" in told
    status, told = run("--list", "--lang", "ru", program=program, PYTHONIOENCODING="cp1252")
    assert status == 0
    assert "Задачи" in told


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("lang")
    for name, texts in {
        "bad/news/2024-01-01-a": {"en": MISTAKES},
        "good/news/2024-01-01-a": {"en": GOOD, "nl": DRAFT},
    }.items():
        (folder / name).mkdir(parents=True)
        for lang, text in texts.items():
            (folder / name / f"index.{lang}.md").write_text(text, "utf-8")
    return folder


def usual_runs(folder: Path) -> list[tuple[int, list[str]]]:
    """The exit status and the command lines of what people do."""
    good, bad = ["--content", str(folder / "good")], ["--content", str(folder / "bad")]
    places = ["--output", str(folder / "output"), "--cache", str(folder / "cache")]
    return [
        (0, ["--help"]),
        (0, ["--list"]),
        *((0, ["--help", task]) for task in ("build", "new", "status")),
        (0, ["build", *good, *places]),
        (0, ["build", *good, *places]),  # nothing has changed: another way
        (1, ["build", *bad, *places]),
        (1, ["check", *bad]),
        (2, ["new", *good]),
        (2, ["translate", *good]),
        (2, ["translate", "news/nothing", "--to", "xx", *good]),
        (0, ["status", *good]),
        (0, ["restamp", "--all", *good]),
        (2, ["restamp", *good]),
        (2, ["status", "--html", "not/there.html", *good]),
        (2, ["import-ics", "not-there.ics", "--language", "ru", *good]),
        (0, ["catalogues"]),
        (2, ["catalogues", "--template", "not/there.pot"]),
        (2, ["nonsense"]),
        (2, ["translat"]),
        (2, ["build", "--ouput", "x"]),
        (2, ["check", "--nonsense"]),
        (2, ["check", "--content"]),
        (2, ["build", "--production=yes"]),
        (2, ["build", "--content", "not/there"]),
        (2, ["build", "--output", "."]),
        (2, ["serve", "--port", "many"]),
        (2, ["serve", "--port", "70000"]),
        (2, ["serve", "--output", "output"]),
    ]


def sentences(told: str) -> set[str]:
    """What has some words in it that are not names, numbers or examples of what to type."""
    lines = (re.sub(r"\S*[/=<>{}\[\]_-]\S*|“[^”]*”|\d+", " ", line) for line in told.splitlines())
    return {" ".join(line.split()) for line in lines if len(re.findall(r"\b[a-z]{2,}\b", line)) > 2}


def test_nothing_is_left_in_english(content: Path) -> None:
    for status, words in usual_runs(content):
        told = {}
        for lang in ("en", "ru", "nl"):
            done, told[lang] = run(*words, "--lang", lang, CONTACT_EMAIL="", NO_COLOR="1")
            assert done == status, (words, told[lang])
            assert told[lang].strip()
        assert sentences(told["en"]) & sentences(told["nl"]) == set(), words
        for line in NAMES.sub(" ", told["ru"]).splitlines():
            assert foreign_passages(line, strange_words(line, "ru"), "ru") == [], (words, line)


def test_every_task_and_option_has_help_in_every_language() -> None:
    """Asked in one process for each language, as starting it takes longer than the rest."""
    script = f"""
import sys; sys.argv[0] = "tasks.py"
import tasks
from invoke.collection import Collection
from plugins.languages.speech import speech
from plugins.tooling import help_texts
for context in Collection.from_module(tasks).to_contexts():
    for name, told in help_texts.options(context, speech()):
        print(context.name, name, told, sep="|")
assert len(Collection.from_module(tasks).to_contexts()) == {len(TASKS)}
"""
    told = {lang: run("-c", script, program=[], **{ASKED: lang})[1].splitlines() for lang in spoken()}
    english = [line.split("|") for line in told.pop("en")]
    assert len(english) > 20
    for lines in told.values():
        for (task, _, help_), line in zip(english, lines, strict=True):
            other = line.split("|")
            assert other[0] == task
            assert help_
            assert other[2] != help_, line
