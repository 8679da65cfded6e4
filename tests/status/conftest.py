"""A small content folder kept with git, and the two tasks on it."""

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.languages.console import ASKED
from plugins.read.text import blob_hash
from plugins.status.accept import restamp
from plugins.status.room import in_room
from plugins.status.status import Wish, status
from plugins.tooling.build import Folders

ENTRY = "news/2024-01-01-a"
ENGLISH = "---\ntitle: A lawn\n---\nOne picnic in the park.\n"
RUSSIAN = "---\ntitle: Газон\ntranslated_from: en{mark}\n---\nПикник в парке.\n"
ISOLATED = {
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
    "GIT_AUTHOR_NAME": "a",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "a",
    "GIT_COMMITTER_EMAIL": "a@example.org",
}


@dataclass(frozen=True)
class Project:
    root: Path
    capsys: pytest.CaptureFixture[str]

    @property
    def content(self) -> Path:
        return self.root / "content"

    def file(self, lang: str, entry: str = ENTRY) -> Path:
        return self.content / entry / f"index.{lang}.md"

    def write(self, lang: str, text: str | bytes, entry: str = ENTRY) -> None:
        file = self.file(lang, entry)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def hash(self, lang: str, entry: str = ENTRY) -> str:
        return blob_hash(self.file(lang, entry).read_bytes())

    def git(self, *words: str) -> str:
        command = ["git", "-C", str(self.root), "-c", "core.autocrlf=false", *words]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout.strip()

    def commit(self) -> None:
        if not (self.root / ".git").exists():
            self.git("init", "--quiet")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "a change")

    def folders(self) -> Folders:
        return Folders(self.root, self.content, self.root / "output", self.root / ".cache")

    def status(self, wish: Wish | None = None) -> tuple[int, str]:
        """The exit status, and all that was told."""
        return self.told(in_room(self.folders(), LANGUAGES, lambda room: status(wish or Wish(), room)))

    def restamp(self, entry: str = "", language: str = "", *, every: bool = False) -> tuple[int, str]:
        return self.told(in_room(self.folders(), LANGUAGES, lambda room: restamp(entry, language, room, every=every)))

    def told(self, code: int) -> tuple[int, str]:
        out, err = self.capsys.readouterr()
        return code, out + err


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Project:
    """English, and Russian from it with the right stamp."""
    monkeypatch.setenv(ASKED, "en")
    for name, value in ISOLATED.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    made = Project(tmp_path, capsys)
    made.write("en", ENGLISH)
    made.write("ru", RUSSIAN.format(mark="@" + blob_hash(ENGLISH.encode())))
    return made


Diff = Callable[[], str]


@pytest.fixture
def diff(project: Project) -> Diff:
    """What `status --diff` tells of the entry."""

    def run() -> str:
        code, told = project.status(Wish(entry=ENTRY, diff=True))
        assert code == 0
        return told

    return run
