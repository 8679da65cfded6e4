"""A copy of the project with a small content folder, being served."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

import pytest

from tests.ctrl_c import heed_ctrl_c

ROOT = Path(__file__).parents[2]
LONG = 30  # seconds; a machine may be busy
BUILT = re.compile(r"\d\d:\d\d:\d\d  \d+\.\d s  http://")

TEXTS = {
    "news/2024-01-02-spring/index.en.md": "---\ntitle: Spring\n---\n" + "A day in spring.\n\n" * 60,
    "news/2024-01-02-spring/index.nl.md": "---\ntitle: Lente\ntranslated_from: en\n---\nEen dag in de lente.\n",
    "news/2024-02-03-draft/index.en.md": "---\ntitle: Half a thought\nstatus: draft\n---\nOnce upon\n",
    "news/2099-05-03-later/index.en.md": "---\ntitle: A thought for later\n---\nWait.\n",
}


@dataclass
class Served:
    """`root` is the project's copy; `output` what the server has printed, line by line."""

    root: Path
    process: subprocess.Popen[str]
    output: list[str] = field(default_factory=list)
    address: str = ""

    @property
    def spring(self) -> Path:
        return self.root / "content/news/2024-01-02-spring/index.en.md"

    @property
    def preview(self) -> Path:
        return self.root / ".cache/preview"

    def read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                self.output.append(line)

    def wait_for_build(self, after: int = 0) -> None:
        """Until one has gone well, by the lines after so many."""
        until = time.monotonic() + LONG
        while not any(BUILT.match(line) for line in self.output[after:]):
            assert time.monotonic() < until, "".join(self.output[after:])
            time.sleep(0.02)

    def end(self) -> int:
        """As Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(20)


def copy_of_project(root: Path) -> None:
    for name in ("plugins", "theme"):
        shutil.copytree(ROOT / name, root / name)
    for name in ("pelicanconf.py", "publishconf.py", "tasks.py"):
        shutil.copy2(ROOT / name, root / name)
    write_texts(root / "content")


def write_texts(content: Path) -> bool:
    """Put every text there as it should be; says whether any was not."""
    other = {name: text for name, text in TEXTS.items() if not is_text(content / name, text)}
    for name, text in other.items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, "utf-8")
    return bool(other)


def is_text(file: Path, text: str) -> bool:
    return file.is_file() and file.read_text("utf-8") == text


def start(root: Path) -> Served:
    """The server, as soon as it has said where it is."""
    process = subprocess.Popen(
        [sys.executable, "-X", "utf8", "-m", "invoke", "serve", "--port", "0"],
        cwd=root,
        env=os.environ | {"LC_ALL": "C.UTF-8", "CONTACT_EMAIL": "office@example.org", "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        preexec_fn=heed_ctrl_c,
    )
    assert process.stdout is not None
    said = re.match(r"(http://127\.0\.0\.1:\d+/)", process.stdout.readline())
    assert said
    return Served(root, process, address=said[1])


@pytest.fixture(scope="package")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("project")
    copy_of_project(root)
    return root


@pytest.fixture(scope="package")
def served(project: Path) -> Iterator[Served]:
    served = start(project)
    reader = Thread(target=served.read)
    reader.start()
    served.wait_for_build()
    yield served
    served.end()
    reader.join()
