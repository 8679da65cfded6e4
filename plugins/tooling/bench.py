"""`bench`: times this project against other site generators, with the harness that is shared between projects.

The harness is no part of this project: it stands beside it, or the task says that it is not there.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.tooling.bench_results import HUGO, PROJECT, Race, live_medians, races
from plugins.tooling.bench_targets import Measured, lines

HARNESS = Path("shared", "bench")  # in the folder that holds the project
MEMORY_DISK = Path("/dev/shm")  # a disk would be what is measured
SMALL, GROWTH = 100, (500, 4000)  # posts
MISSING = 2
EDITS = 5


class NotMeasured(Exception):
    """The harness ended with a fault, or has not measured what was asked for."""


class Bench(Struct, frozen=True):
    """What to measure: `posts` is the main size, `peers` whom to race besides Hugo and this project."""

    root: Path
    posts: int = 1000
    runs: int = 3
    peers: tuple[str, ...] = ()
    quick: bool = False  # one run, the main size alone
    growth: bool = False

    @property
    def harness(self) -> Path:
        return self.root.parent / HARNESS

    @property
    def work(self) -> Path:
        """Where the harness keeps its peers and its results, unless it is told otherwise."""
        return Path(tempfile.gettempdir(), "bench-work")


def bench(asked: Bench) -> int:
    """Measure and print the table; the exit status says whether it could be measured, not how fast it was."""
    if not (asked.harness / "run.py").is_file():
        told = N_("The harness is not there: ../{path}/run.py, seen from the project.")
        print(speech().say(told, path=HARNESS.as_posix()), file=sys.stderr)
        return MISSING
    try:
        with sites() as folder:
            measured = measure(asked, folder)
    except NotMeasured as fault:
        print(fault, file=sys.stderr)
        return 1
    print("\n".join(lines(measured)))
    return 0


@contextmanager
def sites() -> Iterator[Path]:
    """A folder for the sites that are built, in memory where the system has such a place."""
    place = MEMORY_DISK if MEMORY_DISK.is_dir() and os.access(MEMORY_DISK, os.W_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir=place))
    try:
        yield folder
    finally:
        for _ in range(20):  # a server that was told to stop may still be writing
            shutil.rmtree(folder, ignore_errors=True)
            if not folder.exists():
                break
            time.sleep(0.25)


def measure(asked: Bench, folder: Path) -> Measured:
    main = race(asked, folder, [asked.posts], (HUGO, PROJECT, *asked.peers))[asked.posts]
    measured = Measured(asked.posts, main, small=main if asked.posts == SMALL else None)
    if not asked.quick:
        small = measured.small or race(asked, folder, [SMALL])[SMALL]
        measured = replace(measured, live=serve(asked, folder), small=small)
    if asked.growth:
        both = race(asked, folder, GROWTH, (PROJECT,))
        measured = replace(measured, growth=(both[GROWTH[0]], both[GROWTH[1]]))
    return measured


def race(asked: Bench, folder: Path, sizes: Sequence[int], peers: Sequence[str] = (HUGO, PROJECT)) -> dict[int, Race]:
    """By size. Raises NotMeasured where one of these two peers has no result."""
    options = {
        "--posts": sizes,
        "--runs": [1 if asked.quick else asked.runs],
        "--peers": peers,
        "--project": [asked.root],
        "--work": [asked.work],
        "--sites": [folder],
    }
    run([str(asked.harness / "run.py")], options)
    found = races(json.loads((asked.work / "results.json").read_text("utf-8")))
    for name in set(peers) & {HUGO, PROJECT}:
        for size in sizes:
            check(found[size], name, asked)
    return found


def check(found: Race, name: str, asked: Bench) -> None:
    if name not in found.peers:
        said, run = speech(), f"python3 ../{HARNESS.as_posix()}/run.py --setup --peers {name}"
        why = found.failed.get(name) or said.say(N_("Set it up: {command}"), command=run)
        raise NotMeasured(said.say(N_("{name} was not measured. {reason}"), name=name, reason=why))


def serve(asked: Bench, folder: Path) -> dict[str, float]:
    """Seconds from saving a text until the browser has it, by peer: medians of five edits."""
    options = {"--posts": [asked.posts], "--peers": [HUGO, PROJECT], "--edits": [EDITS], "--work": [asked.work]}
    program = [str(Path(__file__).with_name("bench_live.py")), str(asked.harness), str(asked.root)]
    return live_medians(run(program, options | {"--sites": [folder]}))


def run(program: Sequence[str], options: dict[str, Any]) -> str:
    """What a program of the harness prints; its progress goes where ours does. Raises NotMeasured."""
    words = [str(word) for name, values in options.items() for word in (name, *values)]
    command = [sys.executable, "-X", "utf8", *program, *words]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    if done.returncode:
        told = N_("The harness has failed: {program} ended with {status}.")
        raise NotMeasured(speech().say(told, program=Path(program[0]).name, status=done.returncode))
    return done.stdout
