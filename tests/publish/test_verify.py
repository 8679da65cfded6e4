"""Whether a copy is a release, and whether a release is what its commit says."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.publish.site import FIRST, Publisher

GIT = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"]


def commit(publisher: Publisher) -> None:
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*GIT, *words], cwd=publisher.root, check=True)


@pytest.fixture
def copy(publisher: Publisher, tmp_path: Path) -> Path:
    publisher.publish()
    shutil.copytree(publisher.live, tmp_path / "copy")
    (tmp_path / "copy/en/index.html").chmod(0o644)
    return tmp_path / "copy"


def test_a_copy_is_exactly_a_release(publisher: Publisher, copy: Path) -> None:
    done = publisher.run("verify", str(copy))
    assert done.returncode == 0, done.stderr
    assert "This is release 1 of 2024-06-15 10:00 UTC" in done.stdout
    assert publisher.run("verify").returncode == 0


def add(copy: Path) -> str:
    (copy / "en/more.html").write_text("x", "utf-8")
    return "not of this release: en/more.html"


def take(copy: Path) -> str:
    (copy / "ru/index.html").unlink()
    return "missing: ru/index.html"


def change(copy: Path) -> str:
    page = copy / "en/index.html"
    page.write_bytes(page.read_bytes().replace(b"e", b"f", 1))
    return "changed: en/index.html"


def link(copy: Path) -> str:
    page = copy / "en/index.html"
    page.rename(copy.parent / "elsewhere.html")
    page.symlink_to(copy.parent / "elsewhere.html")
    return "changed: en/index.html"


def link_a_folder(copy: Path) -> str:
    (copy / "en/secret").symlink_to("/etc")
    return "not of this release: en/secret"


def add_what_a_terminal_obeys(copy: Path) -> str:
    (copy / "en/\x1b[2J\udcff.html").write_text("x", "utf-8")
    return "not of this release: en/\N{REPLACEMENT CHARACTER}[2J\N{REPLACEMENT CHARACTER}.html"


@pytest.mark.parametrize("harm", [add, take, change, link, link_a_folder, add_what_a_terminal_obeys])
def test_every_difference_is_named(publisher: Publisher, copy: Path, harm: Callable[[Path], str]) -> None:
    told = harm(copy)
    done = publisher.run("verify", str(copy))
    assert done.returncode == 1
    assert told in done.stderr.splitlines()
    assert "1 file differs." in done.stderr


def test_what_is_no_release_is_told(publisher: Publisher) -> None:
    done = publisher.run("verify", "content")
    assert done.returncode == 1
    assert "is no release" in done.stderr


def test_what_a_copy_calls_its_commit_reaches_git_only_if_it_is_one(publisher: Publisher, copy: Path) -> None:
    file = copy / "RELEASE"
    file.chmod(0o644)
    file.write_text(file.read_text("utf-8") + "commit: --upload-pack=x\n", "utf-8")
    done = publisher.run("verify", str(copy), "--rebuild")
    assert done.returncode == 1
    assert "is no release" in done.stderr


def test_a_release_is_what_its_commit_builds(publisher: Publisher) -> None:
    commit(publisher)
    publisher.publish()
    publisher.say("something that is not committed")
    publisher.environ = {"SOURCE_DATE_EPOCH": "1", "CONTACT_EMAIL": "another@example.org", "TZ": "Asia/Tokyo"}
    done = publisher.run("verify", "--rebuild")
    assert done.returncode == 0, done.stderr
    assert "the same, byte for byte" in done.stdout
    listed = subprocess.run([*GIT, "worktree", "list"], cwd=publisher.root, capture_output=True, text=True, check=True)
    assert len(listed.stdout.splitlines()) == 1


def test_a_release_that_its_commit_does_not_build_is_told(publisher: Publisher) -> None:
    commit(publisher)
    publisher.publish()
    page, sums = publisher.live / "en/news/first/index.html", publisher.live / "SHA256SUMS"
    before = subprocess.check_output(["sha256sum", page]).decode()[:64]
    for file in (page, sums):
        file.chmod(0o644)
    page.write_bytes(page.read_bytes().replace(b"Words.", b"Other words."))
    after = subprocess.check_output(["sha256sum", page]).decode()[:64]
    sums.write_text(sums.read_text("utf-8").replace(before, after), "utf-8")
    assert publisher.run("verify").returncode == 0
    done = publisher.run("verify", "--rebuild")
    assert done.returncode == 1
    assert "changed: en/news/first/index.html" in done.stderr


def test_what_was_made_of_uncommitted_files_cannot_be_built_again(publisher: Publisher) -> None:
    commit(publisher)
    publisher.write(f"{FIRST}.en.md", "---\ntitle: The first text\nsummary: How it began.\n---\nOthers.\n")
    publisher.publish()
    done = publisher.run("verify", "--rebuild")
    assert done.returncode == 1
    assert "in no commit" in done.stderr
