"""Files of other programs, imported into an empty content folder."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.authoring.desk import Options
from plugins.authoring.proof import proof
from plugins.calendar.check_schedule import check_schedule
from plugins.importing.command import Wish, run_import
from plugins.languages.language import languages
from plugins.problems.problem import errors
from plugins.read.front import Event, Status

CALENDARS = Path(__file__).with_name("calendars")
KNOWN = languages(LANGUAGES)


@dataclass(frozen=True)
class Told:
    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Place:
    content: Path
    capsys: pytest.CaptureFixture[str]

    def take(self, file: Path | str, language: str = "en") -> Told:
        options = Options(self.content, list(KNOWN))
        status = run_import(Wish(str(file), language), options, KNOWN)
        return Told(status, *self.capsys.readouterr())

    def take_text(self, text: str | bytes, language: str = "en") -> Told:
        file = self.content.parent / "calendar.ics"
        file.write_bytes(text if isinstance(text, bytes) else text.replace("\n", "\r\n").encode())
        return self.take(file, language)

    @property
    def files(self) -> list[Path]:
        return sorted(self.content.rglob("*.md"))

    def events(self) -> Mapping[str, Event]:
        """By folder; every one a draft that a build takes."""
        found = {}
        for file in self.files:
            path = file.relative_to(self.content).as_posix()
            document, problems = proof(path, file.read_text("utf-8"))
            assert not errors(problems), problems
            assert document
            assert isinstance(document.front, Event)
            assert document.front.status is Status.DRAFT
            assert not errors([problem for _, problem in check_schedule(document.front)])
            found[document.entry.partition("/")[2]] = document.front
        return found

    def text(self, folder: str) -> str:
        (file,) = (self.content / "events" / folder).glob("index.*.md")
        return file.read_text("utf-8").split("---\n", 2)[2]


@pytest.fixture
def place(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("LC_ALL", "C")  # messages are in English
    (tmp_path / "content").mkdir()
    return Place(tmp_path / "content", capsys)
