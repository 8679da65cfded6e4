"""What `publish` and `rollback` promise whoever types them."""

import json
import os
import shutil
import stat
import subprocess
import time
from pathlib import Path

import pytest

from tests.publish.site import FIRST, Publisher, wrong

fcntl = pytest.importorskip("fcntl", reason="the test holds the lock as other systems than Windows do")


def test_a_release_is_whole_and_the_link_leads_to_it(publisher: Publisher) -> None:
    publisher.publish()
    assert os.readlink(publisher.live) == "releases/2024-06-15T100000Z-0001"
    assert list(wrong(publisher.live)) == []
    assert "The first text" in (publisher.live / "en/news/first/index.html").read_text("utf-8")


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="there is no sha256sum here")
def test_sha256sum_itself_finds_everything_right(publisher: Publisher) -> None:
    publisher.publish()
    command = ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"]
    done = subprocess.run(command, cwd=publisher.live, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    paths = [line[66:] for line in (publisher.live / "SHA256SUMS").read_text("utf-8").splitlines()]
    assert paths == sorted(paths)
    assert "RELEASE" in paths


def test_a_release_says_what_it_was_made_from(publisher: Publisher) -> None:
    publisher.publish()
    lines = (publisher.live / "RELEASE").read_text("utf-8").splitlines()
    assert lines[:2] == ["serial: 1", "built: 2024-06-15T10:00:00Z"]
    assert "CONTACT_EMAIL: office@example.org" in lines


def test_the_addresses_of_texts_are_kept_beside_a_release_and_not_in_it(publisher: Publisher) -> None:
    publisher.publish()
    kept = publisher.store / "beside" / publisher.live.resolve().name / "addresses"
    assert json.loads(kept.read_text("utf-8"))["news/2024-01-10-first"]["en"] == "en/news/first/"
    assert not list(publisher.live.rglob("addresses"))
    publisher.write(
        f"{FIRST}.en.md", "---\ntitle: The first text\nslug: another\nsummary: How it began.\n---\nWords.\n"
    )
    assert "/en/news/first/" in publisher.run("check").stderr


def test_publishing_the_same_again_makes_no_release(publisher: Publisher) -> None:
    publisher.publish()
    assert "Nothing changes for readers." in publisher.publish()
    assert len(publisher.releases) == 1


def test_unchanged_files_take_no_room_again(publisher: Publisher) -> None:
    publisher.publish()
    before = publisher.live.resolve()
    publisher.write(f"{FIRST}.en.md", "---\ntitle: The first text\nsummary: How it began.\n---\nOther words.\n")
    publisher.publish()
    after = publisher.live.resolve()
    assert before != after
    assert (before / "theme/site.css").samefile(after / "theme/site.css")
    assert not (before / "en/news/first/index.html").samefile(after / "en/news/first/index.html")
    assert not (before / "theme/site.css").samefile(publisher.root / ".cache/publish/site/theme/site.css")


def test_a_damaged_file_of_the_release_before_is_not_taken_over(publisher: Publisher) -> None:
    publisher.publish()
    style = publisher.live / "theme/site.css"
    style.chmod(0o644)
    style.write_bytes(b"x" + style.read_bytes()[1:])
    publisher.say("well")
    publisher.publish()
    assert list(wrong(publisher.live)) == []


def test_a_web_server_may_read_it_whoever_published_it(publisher: Publisher) -> None:
    mask = os.umask(0o077)
    try:
        publisher.publish()
    finally:
        os.umask(mask)
    for path in (publisher.store, publisher.store / "releases", *publisher.live.rglob("*")):
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o755 if path.is_dir() else 0o444), path


def test_a_store_that_a_group_shares_stays_shared(publisher: Publisher) -> None:
    publisher.store.mkdir()
    publisher.store.chmod(0o2775)
    publisher.publish()
    assert stat.S_IMODE((publisher.live / "en").stat().st_mode) & 0o020


def test_only_the_last_releases_stay(publisher: Publisher) -> None:
    for words in "abcd":
        publisher.say(words)
        publisher.publish("--keep", "2")
    assert [name[-4:] for name in publisher.releases] == ["0003", "0004"]
    assert [name[-4:] for name in sorted(os.listdir(publisher.store / "beside"))] == ["0003", "0004"]


def test_rollback_gives_readers_the_release_before_in_less_than_two_seconds(publisher: Publisher) -> None:
    for words in ("one", "two", "three"):
        publisher.say(words)
        publisher.publish()
    start = time.monotonic()
    done = publisher.run("rollback")
    assert time.monotonic() - start < 2
    assert done.returncode == 0
    assert os.readlink(publisher.live).endswith("0002")
    assert publisher.run("rollback", "--to", "3").returncode == 0
    assert os.readlink(publisher.live).endswith("0003")


def test_what_somebody_went_back_from_is_not_gone_back_to(publisher: Publisher) -> None:
    for words in ("right", "wrong"):
        publisher.say(words)
        publisher.publish()
    publisher.run("rollback")
    publisher.say("mended")
    publisher.publish()
    assert [name[-4:] for name in publisher.releases] == ["0001", "0003"]
    publisher.run("rollback")
    assert os.readlink(publisher.live).endswith("0001")


@pytest.mark.parametrize("words", [["rollback"], ["rollback", "--to", "9"]])
def test_where_there_is_no_release_to_go_back_to_it_is_told(publisher: Publisher, words: list[str]) -> None:
    publisher.publish()
    done = publisher.run(*words)
    assert done.returncode == 1
    assert "there are: 1" in done.stderr
    assert os.readlink(publisher.live).endswith("0001")


def test_a_mistake_in_a_text_leaves_readers_what_they_have(publisher: Publisher) -> None:
    publisher.publish()
    publisher.write(f"{FIRST}.en.md", "---\ntitel: The first text\n---\nWords.\n")
    done = publisher.run("publish")
    assert done.returncode == 1
    assert "did you mean “title”?" in done.stderr
    assert [name[-4:] for name in publisher.releases] == ["0001"]


def test_a_dry_run_touches_nothing(publisher: Publisher) -> None:
    assert "New:" in publisher.run("publish", "--dry-run").stdout
    assert not publisher.store.exists()
    publisher.publish()
    before = sorted(publisher.store.rglob("*"))
    publisher.say("new")
    assert "“About new” (English): /en/about/" in publisher.run("publish", "--dry-run").stdout
    assert sorted(publisher.store.rglob("*")) == before


def test_who_publishes_meanwhile_is_named(publisher: Publisher) -> None:
    publisher.publish()
    publisher.say("new")
    with (publisher.store / ".lock").open("r+") as lock:
        fcntl.lockf(lock, fcntl.LOCK_EX)
        lock.write("vera@office, 2024-06-15 12:00 +0200, process 7\n")
        lock.flush()
        done = publisher.run("publish")
    assert done.returncode == 1
    assert "vera@office, 2024-06-15 12:00" in done.stderr
    assert os.readlink(publisher.live).endswith("0001")
    publisher.publish()


def test_two_at_once_make_one_release_after_the_other_or_one_is_told(publisher: Publisher) -> None:
    both = [publisher.start("publish") for _ in range(2)]
    assert sorted(process.wait(60) for process in both) in ([0, 0], [0, 1])
    assert list(wrong(publisher.live)) == []
    assert len(publisher.releases) == 1


def test_many_pages_go_only_if_that_is_meant(publisher: Publisher) -> None:
    publisher.publish()
    shutil.rmtree(publisher.root / "content/news")
    done = publisher.run("publish")
    assert done.returncode == 1
    assert "--yes" in done.stderr
    assert os.readlink(publisher.live).endswith("0001")
    assert "“The first text” (English, Russian): /en/news/first/" in publisher.publish("--yes")
    assert not (publisher.live / "en/news/first").exists()


def test_a_folder_of_somebody_else_is_left_alone(publisher: Publisher, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other/letter.txt").write_text("Dear", "utf-8")
    done = publisher.run("publish", "--to", str(tmp_path / "other"))
    assert done.returncode == 1
    assert "holds something else" in done.stderr
    assert os.listdir(tmp_path / "other") == ["letter.txt"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--to", "sever"], "There is no target “sever”"),
        (["--to", "content/x"], "is not for releases"),
        (["--to", "."], "is not for releases"),
        (["--to", "rsync:host"], "names no folder"),
        (["--keep", "many"], "number"),
    ],
)
def test_wrong_places_are_wrong_usage(publisher: Publisher, words: list[str], told: str) -> None:
    done = publisher.run("publish", *words)
    assert done.returncode == 2
    assert told in done.stderr


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('PUBLISH_TO = "rsync:host:/srv"', "has to look like this: {"),
        ("PUBLISH_TO = {", "publishconf.py cannot be read: SyntaxError"),
        ('PUBLISH_TO = {"a": "/srv/a", "b": "/srv/b"}', "PUBLISH_TO names 2 folders"),
    ],
)
@pytest.mark.parametrize("task", ["publish", "rollback"])
def test_a_mistake_in_the_setting_is_told(publisher: Publisher, task: str, line: str, told: str) -> None:
    publisher.set(line)
    done = publisher.run(task)
    assert done.returncode == 2
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_uncommitted_texts_are_told_and_recorded(publisher: Publisher) -> None:
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main"]
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], cwd=publisher.root, check=True)
    assert "not committed" not in publisher.publish()
    assert "commit: " in (publisher.live / "RELEASE").read_text("utf-8")
    assert "with local changes" not in (publisher.live / "RELEASE").read_text("utf-8")
    publisher.say("here")
    assert "not committed" in publisher.publish()
    assert "changes: with local changes" in (publisher.live / "RELEASE").read_text("utf-8")
