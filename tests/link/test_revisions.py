"""Calendars are told of every change of time, place or status; git says whether somebody forgot."""

import os
import subprocess
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from plugins.link.revisions import problems
from plugins.problems.problem import Severity
from tests.documents import document

ZONE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 13, tzinfo=ZONE)
PATH = "events/picnic/index.en.md"


class History:
    """A content folder kept with git, inside a larger repository."""

    def __init__(self, root: Path) -> None:
        self.root, self.content = root, root / "content"
        self.git("init", "--quiet")

    def git(self, *words: str) -> None:
        names = {f"GIT_{who}_{what}": "a@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        environ = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")} | names
        subprocess.run(["git", "-C", str(self.root), *words], check=True, env=environ, capture_output=True)

    def commit(self, keys: str) -> None:
        file = self.content / PATH
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"---\ntitle: Picnic\n{keys}---\n", "utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "--message", "a change")

    def told(self, keys: str) -> list[str]:
        """What is said of the event as it is written now, whether it is committed or not."""
        found = list(problems([document(PATH, keys, "")], self.content, NOW, ZONE))
        assert all(problem.severity is Severity.WARNING for problem in found)
        return [problem.do.format_map(dict(problem.values)) for problem in found]


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path)


START, LATER = "start: 2027-06-20 14:00\n", "start: 2027-06-21 14:00\n"


@pytest.mark.parametrize("keys", [LATER, START + "place: {name: Park}\n", START + "end: 2027-06-20 18:00\n"])
def test_a_change_that_calendars_would_not_notice_is_told(history: History, keys: str) -> None:
    history.commit(START)
    assert history.told(keys) == ["write “modified: 2026-11-22 13:00” between the two “---”, so that they take it over"]
    history.commit(keys)
    assert history.told(keys)


@pytest.mark.parametrize(
    "keys",
    [
        START,
        START + "summary: Bring food.\n",
        START + "event_status: cancelled\n",
        LATER + "modified: 2026-11-22 13:00\n",
        LATER + "event_status: rescheduled\nformer_start: 2027-06-20 14:00\n",
    ],
)
def test_what_calendars_notice_or_need_not_is_fine(history: History, keys: str) -> None:
    history.commit(START)
    assert history.told(keys) == []
    history.commit(keys)
    assert history.told(keys) == []


PRIVATE = "place_public: after registration\nregistration: {link: a@example.org}\nplace: {town: Utrecht}\n"
WEEKLY = START + "recurrence: weekly on Sunday, 4 times\n"


def moved(**places: str) -> str:
    place = ", ".join(f"{key}: {word}" for key, word in places.items())
    return f"moved: {{occurrence: 2027-06-27, place: {{{place}}}}}\n"


def test_the_place_of_one_occurrence_is_its_place(history: History) -> None:
    history.commit(WEEKLY + moved(name="Park"))
    assert history.told(WEEKLY + moved(name="Library"))
    assert history.told(WEEKLY + moved(name="Park").replace("}}", "}, note: Bring food.}")) == []


def test_what_is_told_after_registration_is_in_no_calendar(history: History) -> None:
    history.commit(WEEKLY + PRIVATE + moved(name="Park", town="Gouda"))
    assert history.told(WEEKLY + PRIVATE + moved(name="Library", town="Gouda")) == []
    assert history.told(WEEKLY + PRIVATE + moved(name="Park", town="Delft"))


def test_a_number_that_falls_is_told(history: History) -> None:
    history.commit(START + "event_status: cancelled\n")
    assert history.told(START)


def test_drafts_were_never_in_a_calendar(history: History) -> None:
    history.commit(START + "status: draft\n")
    history.commit("start: on a sunny day\n")
    assert history.told(LATER) == []


def test_what_is_over_needs_nothing(history: History) -> None:
    history.commit("start: 2020-06-20\n")
    assert history.told("start: 2020-06-21\n") == []


def test_without_a_history_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def told() -> list[object]:
        return list(problems([document(PATH, START, "")], tmp_path, NOW, ZONE))

    assert told() == []
    monkeypatch.setenv("PATH", "")
    assert told() == []
