"""A small built site, and what the rules find in it after something in it was changed."""

import os
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from plugins.checks.rule import Found
from plugins.checks.run import checked
from plugins.tooling.build import Folders, attempt
from tests.site.small_site import write_content

ROOT = Path(__file__).parents[2]
# 15 June 2024, when the picnic is ahead and one text's day has not come. An address, so that contact pages have one.
SURROUNDINGS: Mapping[str, str] = {
    "SOURCE_DATE_EPOCH": "1718445600",
    "CONTACT_EMAIL": "office@example.org",
    "LC_ALL": "C",
}


@contextmanager
def surroundings() -> Iterator[None]:
    before = dict(os.environ)
    folder = Path.cwd()
    os.environ.update(SURROUNDINGS)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        os.chdir(folder)


@dataclass(frozen=True)
class Small:
    """`folder` holds the content, the output, and what is remembered."""

    folder: Path

    @property
    def content(self) -> Path:
        return self.folder / "content"

    @property
    def output(self) -> Path:
        return self.folder / "output"

    @property
    def folders(self) -> Folders:
        return Folders(ROOT, self.content, self.output, self.folder / "cache")

    def found(self, *rules: str, online: bool = False) -> list[Found]:
        with surroundings():
            return checked(self.output, self.content, self.folder / "cache", rules=rules, online=online)

    def copy(self, folder: Path) -> "Small":
        """As it is, to be changed."""
        shutil.copytree(self.folder, folder, dirs_exist_ok=True)
        return Small(folder)

    def edit(self, path: str, before: str, after: str) -> None:
        """In a file of the output, in one place at least."""
        file = self.output / path
        text = file.read_bytes().decode("utf-8")
        assert before in text, f"{path} has no {before}"
        file.write_bytes(text.replace(before, after, 1).encode("utf-8"))


def built(folder: Path) -> Small:
    small = Small(folder)
    write_content(small.content)
    with surroundings():
        outcome = attempt(small.folders, quiet=True)
    assert outcome.status == 0, outcome.problems
    return small
