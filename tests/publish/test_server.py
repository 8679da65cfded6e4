"""Releases on a server that is reached by ssh: all of one, at once, and only what is new travels."""

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.tooling import webservers
from tests.publish.far import RSYNC, SSHD, ssh_server
from tests.publish.site import FIRST, Publisher, wrong

pytestmark = [
    pytest.mark.skipif(RSYNC is None, reason=webservers.missing("rsync")),
    pytest.mark.skipif(SSHD is None, reason=webservers.missing("sshd")),
]


@pytest.fixture(scope="module")
def reach(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with ssh_server(tmp_path_factory.mktemp("ssh") / "server") as command:
        yield command


@pytest.fixture
def far(publisher: Publisher, tmp_path: Path, reach: str) -> Publisher:
    """Publishes to a folder that only ssh leads to, as far as it knows."""
    publisher.set(f'PUBLISH_TO = {{"server": "rsync:127.0.0.1:{tmp_path}/srv/our site"}}')
    publisher.environ = {"RSYNC_RSH": reach}
    return publisher


@pytest.fixture
def there(tmp_path: Path) -> Path:
    return tmp_path / "srv/our site"


def releases(there: Path) -> list[str]:
    return [name[-4:] for name in sorted(os.listdir(there / "releases"))]


def test_readers_get_the_release_that_was_made_here(far: Publisher, there: Path) -> None:
    assert "Sent to 127.0.0.1:" in far.publish()
    assert list(wrong(there / "current")) == []
    assert (there / "current").resolve().name == far.live.resolve().name
    assert "Nothing changes" in far.publish()


def test_unchanged_files_do_not_travel(far: Publisher, there: Path) -> None:
    far.publish()
    before = (there / "current").resolve()
    far.write(f"{FIRST}.en.md", "---\ntitle: The first text\nsummary: How it began.\n---\nOther words.\n")
    far.publish()
    after = (there / "current").resolve()
    assert before != after
    assert (before / "theme/site.css").samefile(after / "theme/site.css")
    assert not (before / "en/news/first/index.html").samefile(after / "en/news/first/index.html")


def test_a_reader_never_sees_two_releases_at_once(far: Publisher, there: Path) -> None:
    far.publish()
    faults: list[str] = []
    seen: set[str] = set()
    stopped = threading.Event()

    def read() -> None:
        while not stopped.is_set():
            release = (there / "current").resolve(strict=True)
            seen.add(release.name)
            faults.extend(wrong(release))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    for words in ("two", "three"):
        far.say(words)
        far.publish()
    time.sleep(0.2)
    stopped.set()
    reader.join(10)
    assert faults == []
    assert len(seen) == 3


def test_a_stopped_run_goes_on_where_it_ended(far: Publisher, there: Path) -> None:
    far.publish()
    far.say("two")
    real = shutil.which("rsync")
    folder = far.root / "bin"
    folder.mkdir()
    (folder / "rsync").write_text(f'#!/bin/sh\n{real} "$@" && exit 1\n', "utf-8")  # the connection breaks at the end
    (folder / "rsync").chmod(0o755)
    path = os.environ["PATH"]
    far.environ["PATH"] = f"{folder}:{path}"
    done = far.run("publish")
    assert done.returncode == 1
    assert "could not be reached or written" in done.stderr
    assert releases(there)[-1] == "0001"
    (part,) = (there / "releases").glob(".part-*")
    arrived = (part / "en/index.html").stat().st_ino
    far.environ["PATH"] = path
    far.publish()
    assert (there / "current/en/index.html").stat().st_ino == arrived
    assert list(wrong(there / "current")) == []
    assert not list((there / "releases").glob(".*"))


def test_what_did_not_arrive_as_it_was_sent_gets_to_no_reader(far: Publisher, there: Path) -> None:
    far.publish()
    far.say("two")
    folder = far.root / "bin"
    folder.mkdir()
    harm = f"for each in '{there}'/releases/.part-*/en/index.html; do echo x >> \"$each\"; done"
    (folder / "rsync").write_text(
        f"#!/bin/sh\n{shutil.which('rsync')} \"$@\" && chmod -R u+w '{there}' && {harm}\n", "utf-8"
    )
    (folder / "rsync").chmod(0o755)
    far.environ["PATH"] = f"{folder}:{os.environ['PATH']}"
    done = far.run("publish")
    assert done.returncode == 1
    assert "en/index.html" in done.stderr
    assert (there / "current").resolve().name.endswith("0001")


def test_rollback_turns_the_link_there_too(far: Publisher, there: Path) -> None:
    for words in ("one", "two"):
        far.say(words)
        far.publish()
    start = time.monotonic()
    done = far.run("rollback")
    assert done.returncode == 0, done.stderr
    assert (there / "current").resolve().name.endswith("0001")
    assert far.live.resolve().name.endswith("0001")
    assert time.monotonic() - start < 5  # two connections; turning the link takes no time


def test_a_computer_without_releases_goes_back_and_on_all_the_same(far: Publisher, there: Path) -> None:
    """As in a CI job, which begins with an empty folder."""
    for words in ("one", "two"):
        far.say(words)
        far.publish()
    shutil.rmtree(far.store)
    assert far.run("rollback").returncode == 0
    assert (there / "current").resolve().name.endswith("0001")
    shutil.rmtree(far.store)
    far.say("one")
    assert "Nothing changes for readers." in far.publish()
    far.say("three")
    assert "“About three” (English)" in far.publish()
    assert releases(there) == ["0001", "0003"]


def test_only_the_last_releases_stay_there(far: Publisher, there: Path) -> None:
    for words in ("one", "two", "three"):
        far.say(words)
        far.publish("--keep", "2")
    assert releases(there) == ["0002", "0003"]


def test_a_folder_of_somebody_else_is_left_alone(far: Publisher, there: Path) -> None:
    there.mkdir(parents=True)
    (there / "letter.txt").write_text("Dear", "utf-8")
    done = far.run("publish")
    assert done.returncode == 1
    assert "holds something else" in done.stderr
    assert os.listdir(there) == ["letter.txt"]


def test_one_place_that_cannot_be_reached_keeps_no_other_away(far: Publisher, there: Path, tmp_path: Path) -> None:
    far.set(f'PUBLISH_TO["lost"] = "rsync:127.0.0.1:/proc/nowhere"\nPUBLISH_TO["third"] = "rsync:{tmp_path}/third"')
    done = far.run("publish")
    assert done.returncode == 1
    assert "“127.0.0.1:/proc/nowhere” could not be reached or written" in done.stderr
    assert list(wrong(there / "current")) == []
    assert list(wrong(tmp_path / "third/current")) == []


def test_where_nothing_can_be_reached_nothing_changes(publisher: Publisher) -> None:
    publisher.publish()
    publisher.say("two")
    publisher.environ = {"RSYNC_RSH": "ssh -o ConnectTimeout=2 -o BatchMode=yes -p 1"}
    done = publisher.run("publish", "--to", "rsync:127.0.0.1:/srv/site")
    assert done.returncode == 1
    assert "The published site is as it was." in done.stderr
    assert os.readlink(publisher.live).endswith("0001")


def test_a_missing_program_is_named_with_its_package(publisher: Publisher) -> None:
    publisher.environ = {"PATH": str(Path(publisher.command()[0]).parent), "RSYNC_RSH": "ssh"}
    done = publisher.run("publish", "--to", "rsync:example.org:/srv/site")
    assert done.returncode == 1
    assert "There is no program “ssh” on this computer" in done.stderr
    assert "openssh-client" in done.stderr


def test_the_folder_there_may_be_read_by_a_web_server(far: Publisher, there: Path) -> None:
    mask = os.umask(0o077)
    try:
        far.publish()
    finally:
        os.umask(mask)
    found = subprocess.run(["find", there, "!", "-perm", "-o=r"], capture_output=True, text=True, check=True)
    assert found.stdout == ""
