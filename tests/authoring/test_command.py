"""The tasks `new` and `translate`, and a build of what they made."""

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from plugins.authoring.command import INTERRUPTED, run_new, run_translate
from plugins.authoring.desk import Options
from plugins.authoring.translate import Order
from plugins.authoring.wish import Wish
from plugins.languages.console import ASKED
from tests.built_site import ROOT, Build

TODAY = date(2026, 5, 17)
ENTRY = "news/2024-03-28-first"


def task(content: Path, *words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    """Without a terminal."""
    return subprocess.run(
        [sys.executable, "-X", "utf8", "-m", "invoke", *words, "--content", str(content)],
        cwd=ROOT,
        env=os.environ | {"LC_ALL": "C.UTF-8", **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_what_the_tasks_make_is_built_as_a_draft(options: Options, pelican: Build, tmp_path: Path) -> None:
    made = task(
        options.content, "new", "--kind", "events", "--language", "ru", "--title", "День", "--start", "2026-06-20"
    )
    assert made.returncode == 0, made.stderr
    assert str(options.content / "events/den/index.ru.md") in made.stdout
    assert task(options.content, "translate", "events/den", "--to", "en").returncode == 0
    assert task(options.content, "translate", ENTRY, "--to", "nl", "--from", "en").returncode == 0
    done = pelican(options.content, tmp_path / "output")
    assert done.returncode == 0, done.stderr
    for path in ("events/den/index.ru.md", "events/den/index.en.md", f"{ENTRY}/index.nl.md"):
        assert f"Not published: {path} (a draft)" in done.stdout
    assert not list((tmp_path / "output").glob("*/events/den"))


def test_without_a_terminal_nothing_is_asked(options: Options) -> None:
    done = task(options.content, "new", LC_ALL="ru_RU.UTF-8")
    assert (done.returncode, done.stdout) == (2, "")
    assert len(done.stderr.splitlines()) == 3


def test_a_person_is_asked_only_if_something_is_missing(options: Options) -> None:
    def never(question: str) -> str:
        raise AssertionError(question)

    assert run_new(Wish("pages", "en", "A page"), options, TODAY, never) == 0


@pytest.mark.parametrize("end", [EOFError, KeyboardInterrupt])
def test_who_leaves_leaves_nothing_behind(
    end: type[BaseException], options: Options, capsys: pytest.CaptureFixture[str]
) -> None:
    def leave(_: str) -> str:
        raise end

    before = sorted(options.content.rglob("*"))
    assert run_new(Wish(), options, TODAY, leave) == INTERRUPTED
    assert sorted(options.content.rglob("*")) == before
    assert "Nothing was written." in capsys.readouterr().err


def test_messages_are_in_the_language_that_was_asked_for(
    options: Options, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = {}
    for lang in ("en", "ru", "nl"):
        monkeypatch.setenv(ASKED, lang)
        run_translate(Order("", ""), options)
        spoken[lang] = capsys.readouterr().err
    assert len(set(spoken.values())) == 3
