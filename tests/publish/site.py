"""A site of three texts in a copy of the project, which is published over and over."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from tests.ctrl_c import heed_ctrl_c
from tests.site.small_site import ROOT, copied, write

FIRST = "news/2024-01-10-first/index"
ABOUT = "pages/about/index.en.md"
TEXTS = {
    f"{FIRST}.en.md": "---\ntitle: The first text\nsummary: How it began.\n---\nWords.\n",
    f"{FIRST}.ru.md": "---\ntitle: Первый текст\nsummary: Начало.\ntranslated_from: en\n---\nСлова.\n",
    ABOUT: "---\ntitle: About us\nmenu: 10\n---\nWe are here.\n",
}
NOON = "1718445600"  # 15 June 2024


@dataclass
class Publisher:
    """Types what a person would, in the copy."""

    root: Path
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def store(self) -> Path:
        return self.root / "published"

    @property
    def live(self) -> Path:
        return self.store / "current"

    @property
    def releases(self) -> list[str]:
        return sorted(os.listdir(self.store / "releases"))

    def command(self, *words: str) -> list[str]:
        return [sys.executable, "-X", "utf8", "-m", "invoke", *words]

    def surroundings(self) -> dict[str, str]:
        fixed = {"CONTACT_EMAIL": "office@example.org", "LC_ALL": "C", "SOURCE_DATE_EPOCH": NOON}
        return os.environ | fixed | self.environ

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            self.command(*words),
            cwd=self.root,
            env=self.surroundings(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            self.command(*words),
            cwd=self.root,
            env=self.surroundings(),
            stdin=quiet,
            stdout=quiet,
            stderr=quiet,
            preexec_fn=heed_ctrl_c,
        )

    def publish(self, *words: str) -> str:
        done = self.run("publish", *words)
        assert done.returncode == 0, done.stderr + done.stdout
        return done.stdout

    def write(self, path: str, text: str) -> None:
        write(self.root / "content" / path, text)

    def say(self, words: str) -> None:
        """Every page changes, since the menu has this."""
        self.write(ABOUT, f"---\ntitle: About {words}\nmenu: 10\n---\nWe are {words}.\n")

    def set(self, line: str) -> None:
        with (self.root / "publishconf.py").open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")


def new_site(root: Path) -> Publisher:
    copied(root)
    for name in ("tasks.py", "pelicanconf.py", "publishconf.py", ".gitignore"):
        shutil.copy2(ROOT / name, root)
    publisher = Publisher(root)
    for path, text in TEXTS.items():
        publisher.write(path, text)
    return publisher


def wrong(folder: Path) -> Iterator[str]:
    """Whatever in a folder is not as its manifest has it; looked for without any code of ours."""
    sums = (folder / "SHA256SUMS").read_text("utf-8").splitlines()
    said = {path: digest for digest, path in (line.split("  ", 1) for line in sums)}
    there = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()} - {"SHA256SUMS"}
    yield from sorted(said.keys() ^ there)
    for path in sorted(said.keys() & there):
        if sha256((folder / path).read_bytes()).hexdigest() != said[path]:
            yield path
