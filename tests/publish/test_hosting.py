"""Hosting that has one folder for the site, by rsync and by rclone: what is needed first, what is gone last."""

import os
import shutil
from pathlib import Path

import pytest

from plugins.tooling import webservers
from tests.publish.far import RCLONE, RSYNC
from tests.publish.site import FIRST, Publisher, wrong

KINDS = [
    pytest.param("rsync-plain", marks=pytest.mark.skipif(RSYNC is None, reason=webservers.missing("rsync"))),
    pytest.param("rclone", marks=pytest.mark.skipif(RCLONE is None, reason=webservers.missing("rclone"))),
]
OTHER = "---\ntitle: The first text\nsummary: How it began.\n---\nOther words.\n"


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "host/www"


@pytest.fixture(params=KINDS)
def far(request: pytest.FixtureRequest, publisher: Publisher, there: Path) -> Publisher:
    there.parent.mkdir()
    publisher.set(f'PUBLISH_TO = {{"hosting": "{request.param}:{there}"}}')
    publisher.environ = {"RCLONE_CONFIG": "/dev/null"}
    return publisher


def broken(publisher: Publisher, program: str, after: int) -> None:
    """From now on the program fails after so many calls that write."""
    folder = publisher.root / "bin"
    folder.mkdir(exist_ok=True)
    (folder / "count").write_text("", "utf-8")
    writes = 'case "$*" in *--list-only*|lsf*|cat*|*SHA256SUMS*RELEASE*/) ;; *) echo >> $0.count;; esac'
    check = f"[ $(cat $0.count 2>/dev/null | wc -l) -gt {after} ] && exit 1"
    (folder / program).write_text(f'#!/bin/sh\n{writes}\n{check}\nexec {shutil.which(program)} "$@"\n', "utf-8")
    (folder / program).chmod(0o755)
    publisher.environ["PATH"] = f"{folder}:{os.environ['PATH']}"


def program(publisher: Publisher) -> str:
    return "rclone" if '"rclone:' in (publisher.root / "publishconf.py").read_text("utf-8") else "rsync"


def test_the_folder_becomes_exactly_the_release(far: Publisher, there: Path) -> None:
    far.publish()
    assert list(wrong(there)) == []
    shutil.rmtree(far.root / "content/news")
    far.publish("--yes")
    assert list(wrong(there)) == []
    assert not (there / "en/news/first").exists()
    assert "Nothing changes" in far.publish()


def test_unchanged_files_do_not_travel(far: Publisher, there: Path) -> None:
    far.publish()
    style, page = (there / name for name in ("theme/site.css", "en/news/first/index.html"))
    before = style.stat().st_ino, style.stat().st_mtime_ns, page.stat().st_ino
    far.write(f"{FIRST}.en.md", OTHER)
    far.publish()
    assert (style.stat().st_ino, style.stat().st_mtime_ns) == before[:2]
    assert "Other words." in page.read_text("utf-8")
    assert list(wrong(there)) == []


@pytest.mark.parametrize("steps", [1, 3])
def test_a_stopped_run_is_finished_by_the_next(far: Publisher, there: Path, steps: int) -> None:
    far.publish()
    far.write("news/2024-02-02-second/index.en.md", "---\ntitle: The second text\n---\nWords.\n")
    shutil.rmtree(far.root / "content/news/2024-01-10-first")
    broken(far, program(far), steps)
    assert far.run("publish", "--yes").returncode == 1
    far.environ["PATH"] = os.environ["PATH"]
    far.write("news/2024-01-10-first/index.en.md", OTHER)
    far.publish("--yes")
    assert list(wrong(there)) == []
    assert "Other words." in (there / "en/news/first/index.html").read_text("utf-8")


def test_pages_come_after_what_they_need_and_nothing_goes_before_the_end(far: Publisher, there: Path) -> None:
    """Stopped before the step with the pages: what is not a page is new, and the pages are the old ones."""
    far.publish()
    old = (there / "en/index.html").read_bytes()
    far.say("something new")
    with (far.root / "theme/css/blocks/notice.css").open("a") as file:
        file.write(".new-rule { color: var(--text); }")
    shutil.rmtree(far.root / "content/news")
    broken(far, program(far), 2)
    assert far.run("publish", "--yes").returncode == 1
    assert "new-rule" in (there / "theme/site.css").read_text("utf-8")
    assert (there / "en/index.html").read_bytes() == old
    assert (there / "en/news/first/index.html").exists()


def test_rollback_brings_the_earlier_files(far: Publisher, there: Path) -> None:
    for words in ("one", "two"):
        far.say(words)
        far.publish()
    done = far.run("rollback")
    assert done.returncode == 0, done.stderr
    assert "About one" in (there / "en/about/index.html").read_text("utf-8")
    assert list(wrong(there)) == []


def test_a_folder_of_somebody_else_is_left_alone(far: Publisher, there: Path) -> None:
    there.mkdir()
    (there / "letter.txt").write_text("Dear", "utf-8")
    done = far.run("publish")
    assert done.returncode == 1
    assert "holds something else" in done.stderr
    assert os.listdir(there) == ["letter.txt"]


def test_what_the_host_needs_for_its_certificates_stays(far: Publisher, there: Path) -> None:
    challenge = there / ".well-known/acme-challenge/token"
    challenge.parent.mkdir(parents=True)
    challenge.write_text("x", "utf-8")
    far.publish()
    far.say("two")
    far.publish()
    assert challenge.read_text("utf-8") == "x"


def test_a_damaged_or_lost_folder_here_does_not_matter(far: Publisher, there: Path) -> None:
    """As in a CI job, which begins with an empty folder: the number goes on from what is there."""
    far.publish()
    shutil.rmtree(far.store)
    far.say("two")
    assert "release 2" in far.publish()
    assert list(wrong(there)) == []
