"""Files of old sites, imported into an empty content folder by the task's own way."""

import shutil
import socket
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.authoring.desk import Options
from plugins.authoring.proof import proof
from plugins.import_site.command import run_import_site
from plugins.import_site.wish import Wish
from plugins.problems.problem import errors
from plugins.read.document import Document
from plugins.read.front import Status

SAMPLES = Path(__file__).with_name("samples")
TAGS = Path(__file__).parents[2] / "content" / "tags.yaml"
TODAY = date(2026, 5, 17)


@dataclass(frozen=True)
class Told:
    status: int
    out: str
    err: str


@dataclass(frozen=True)
class Place:
    folder: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def content(self) -> Path:
        return self.folder / "content"

    def take(self, file: Path | str, **asked: object) -> Told:
        wish = Wish(str(file), **asked)  # type: ignore[arg-type] # as on a command line
        status = run_import_site(wish, Options(self.content, list(LANGUAGES)), list(LANGUAGES), TODAY)
        return Told(status, *self.capsys.readouterr())

    def take_html(self, html: str, name: str = "page.html", **asked: object) -> Told:
        return self.take_bytes(html.encode(), name, **asked)

    def take_bytes(self, data: bytes, name: str = "export.xml", **asked: object) -> Told:
        file = self.folder / name
        file.write_bytes(data)
        return self.take(file, **asked)

    @property
    def report(self) -> str:
        """The newest."""
        return max(self.folder.glob("import-report*.md"), key=lambda file: (len(file.name), file.name)).read_text(
            "utf-8"
        )

    def files(self) -> Mapping[str, bytes]:
        kinds = (path for path in self.content.rglob("*") if path.is_file() and path.name != "tags.yaml")
        return {path.relative_to(self.content).as_posix(): path.read_bytes() for path in sorted(kinds)}

    def texts(self) -> Mapping[str, Document]:
        """Every one a draft that a build takes."""
        found = {}
        for path, data in self.files().items():
            if path.endswith(".md"):
                document, problems = proof(path, data.decode())
                assert not errors(problems), problems
                assert document
                assert document.front.status is Status.DRAFT
                found[path] = document
        return found

    def body(self, path: str) -> str:
        return (self.content / path).read_text("utf-8").split("\n---\n", 1)[1]


@pytest.fixture
def place(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Place:
    monkeypatch.setenv("LC_ALL", "C")  # messages are in English
    (tmp_path / "content").mkdir()
    shutil.copy(TAGS, tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Place(tmp_path, capsys)


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """No import opens a connection, whatever the file says."""

    def connect(*_: object) -> None:
        raise AssertionError("another computer was asked")

    monkeypatch.setattr(socket, "socket", connect)
    monkeypatch.setattr(socket, "getaddrinfo", connect)
