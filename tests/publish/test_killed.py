"""Whatever happens to a publisher, readers get one whole release, and the next publisher needs no help."""

import os
import random
import signal
import threading
import time
from pathlib import Path

import pytest

from tests.publish.site import Publisher, wrong

KILLS = 50
LONGEST = 1.2  # seconds: about as long as publishing takes here


class Reader(threading.Thread):
    """Follows the link again and again, reads all of what it leads to, and notes what is not of one release."""

    def __init__(self, publisher: Publisher) -> None:
        super().__init__(daemon=True)
        self.live = publisher.live
        self.seen: set[str] = set()
        self.faults: list[str] = []
        self.rounds = 0
        self.stopped = threading.Event()

    def run(self) -> None:
        while not self.stopped.is_set():
            try:
                release = self.live.resolve(strict=True)
                self.faults += [f"{release.name}: {each}" for each in wrong(release)]
                self.seen.add(release.name)
            except OSError as error:
                self.faults.append(str(error))
            self.rounds += 1
            time.sleep(0.02)


def kill(publisher: Publisher, chance: random.Random, *, late: bool) -> None:
    """At any moment; `late`: at one from when the release is being made, of which there are few otherwise."""
    process = publisher.start("publish", "--keep", "1000")
    end = time.monotonic() + (30 if late else chance.uniform(0, LONGEST))
    while process.poll() is None and time.monotonic() < end:
        if late and (publisher.store / "releases/.part").exists():
            time.sleep(chance.uniform(0, 0.06))
            break
        time.sleep(0.0005)
    process.send_signal(signal.SIGKILL)
    process.wait(30)


def test_fifty_kills_at_random_moments_leave_readers_whole_releases(publisher: Publisher) -> None:
    chance = random.Random(7)
    publisher.publish()
    reader = Reader(publisher)
    reader.start()
    for number in range(KILLS):
        publisher.say(f"number {number}")
        kill(publisher, chance, late=number % 2 == 0)
        assert list(wrong(publisher.live)) == []
    publisher.say("the end")
    publisher.publish("--keep", "1000")
    reader.stopped.set()
    reader.join(30)
    assert reader.faults == []
    assert reader.rounds > KILLS
    assert os.readlink(publisher.live) == f"releases/{publisher.releases[-1]}"
    assert "About the end" in (publisher.live / "en/about/index.html").read_text("utf-8")
    left = [path for path in os.listdir(publisher.store / "releases") if path.startswith(".")]
    assert left == []
    assert sorted(os.listdir(publisher.store)) == [".lock", "beside", "current", "releases"]
    for name in publisher.releases:
        assert list(wrong(publisher.store / "releases" / name)) == []


@pytest.mark.parametrize("sign", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_the_site_as_it_was(publisher: Publisher, sign: signal.Signals) -> None:
    """Asked at the latest moment at which there is something to leave: a release is half made."""
    publisher.publish()
    for words in "abcde":  # where this computer is busy, the signal may come after the end
        before = os.readlink(publisher.live)
        publisher.say(words)
        process = publisher.start("publish")
        while process.poll() is None and not (publisher.store / "releases/.part").exists():
            pass
        process.send_signal(sign)
        if status := process.wait(60):
            break
    assert status == (130 if sign is signal.SIGINT else -sign)
    assert os.readlink(publisher.live) == before
    assert list(wrong(publisher.live)) == []
    publisher.publish()
    assert os.readlink(publisher.live) > before


def test_what_was_left_half_made_or_half_removed_is_cleared_away(publisher: Publisher) -> None:
    publisher.publish()
    releases = publisher.store / "releases"
    for name in (".part", ".2024-06-15T100000Z-0000"):
        (releases / name / "en").mkdir(parents=True)
        (releases / name / "en/index.html").write_text("half", "utf-8")
    (publisher.store / ".current").symlink_to("releases/nowhere")
    (publisher.store / "beside/2024-06-15T100000Z-0009").mkdir()
    (publisher.store / ".lock").write_text("nobody@gone, 2020-01-01, process 999999\n", "utf-8")
    publisher.publish()
    assert sorted(os.listdir(publisher.store)) == [".lock", "beside", "current", "releases"]
    assert os.listdir(releases) == ["2024-06-15T100000Z-0001"]
    assert os.listdir(publisher.store / "beside") == ["2024-06-15T100000Z-0001"]


def test_a_release_that_never_became_live_is_not_gone_back_to(publisher: Publisher) -> None:
    """As where a publisher was stopped just before the last step."""
    publisher.publish()
    first: Path = publisher.live.resolve()
    publisher.say("two")
    publisher.publish()
    (publisher.live).unlink()
    (publisher.live).symlink_to(f"releases/{first.name}")
    publisher.say("three")
    publisher.publish()
    assert publisher.run("rollback").returncode == 0
    assert publisher.live.resolve() == first
