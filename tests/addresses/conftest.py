"""A small content folder kept with git, whose texts change their addresses."""

import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from pelicanconf import LANGUAGES
from plugins.addresses.check import address_problems
from plugins.addresses.keep import keep_addresses
from plugins.languages.catalogue import translator
from plugins.languages.console import ASKED
from plugins.read.text import blob_hash, stamp_hash
from plugins.status.room import in_room
from plugins.tooling.build import Folders
from tests.status.conftest import ENGLISH, ISOLATED, RUSSIAN, Project

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Addresses(Project):
    def folders(self) -> Folders:
        return Folders(ROOT, self.content, self.root / "output", self.root / ".cache")

    def checked(self) -> list[str]:
        """What `check` tells of addresses."""
        return [problem.text(translator("en")) for problem in address_problems(self.folders())]

    def keep(self, since: str = "") -> tuple[int, str]:
        return self.told(in_room(self.folders(), LANGUAGES, lambda room: keep_addresses(since, ROOT, room)))

    def stamp(self, lang: str) -> str:
        return stamp_hash(self.file(lang).read_bytes())

    def change(self, lang: str, old: str, new: str) -> None:
        text = self.file(lang).read_text("utf-8")
        assert old in text
        self.write(lang, text.replace(old, new, 1))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Addresses:
    """English, and Russian from it with the right stamp; committed."""
    monkeypatch.setenv(ASKED, "en")
    for name, value in ISOLATED.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.chdir(Path.cwd())  # the tasks go to the project's folder; this brings the tests back
    assert os.environ["GIT_CONFIG_GLOBAL"] == os.devnull
    made = Addresses(tmp_path, capsys)
    made.write("en", ENGLISH)
    made.write("ru", RUSSIAN.format(mark="@" + blob_hash(ENGLISH.encode())))
    made.commit()
    return made
