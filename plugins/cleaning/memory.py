"""What came of each file before, by the digest of its bytes.

For each file there is one in the cache with all its pieces. What they are called and how large they are, which is all
that most builds need, stands in an index, so that a file that looks as it did is not even opened.
"""

import time
from collections.abc import Callable, Iterable, Mapping
from hashlib import blake2b
from pathlib import Path

import msgspec
from msgspec import Struct

from plugins.cache.code import LOCK, PLUGINS
from plugins.cache.store import load, load_bytes, save, save_bytes
from plugins.cleaning.work import CRASHED, TOO_LONG, Cleaned, Job, Refusal, Result
from plugins.read.kept import digest_of_file
from plugins.read.looks import Looks, looks_of

ROOMS = ("attachments", "cleaning", "pictures")  # where it is decided what becomes of a file


class Size(Struct, frozen=True):
    """A piece without its bytes."""

    name: str
    bytes: int
    width: int
    height: int


class Outcome(Struct, frozen=True):
    """`key` stands for the file's bytes, how it is treated, and the code that does it."""

    key: str
    sizes: tuple[Size, ...] = ()
    pages: int = 0
    refusal: Refusal | None = None


Row = tuple[tuple[str, str, str], tuple[Looks | None, Outcome]]
Rows = dict[tuple[str, str, str], tuple[Looks | None, Outcome]]
"""Of each job its trade, file and how; how the file looked, and what came of it."""


class Memory:
    """`folder` is this room's part of the cache; `clean` does what is not known yet."""

    def __init__(self, folder: Path, version: str, clean: Callable[..., Iterable[tuple[Job, Result]]]) -> None:
        self.folder, self.version, self.clean = folder, version, clean
        self.index = folder / "index"

    def outcomes(self, jobs: Iterable[Job]) -> Mapping[Job, Outcome]:
        """Of every job, in their order."""
        jobs, clock = list(dict.fromkeys(jobs)), time.time_ns()
        before = self.recall()
        now: Rows = {}
        unknown: dict[str, list[Job]] = {}
        for job in jobs:
            if row := self.known(job, before, clock):
                now[job.trade, job.file, job.how] = row
            else:
                unknown.setdefault(self.key(job), []).append(job)
        looks = {job.file: looks_of(job.file, clock) for group in unknown.values() for job in group}
        for key, outcome in self.worked(unknown):
            for job in unknown[key]:
                now[job.trade, job.file, job.how] = (looks[job.file], outcome)
        lasting = {job: row for job, row in now.items() if not passing(row[1])}
        if lasting != before:
            self.remember(lasting)
        return {job: now[job.trade, job.file, job.how][1] for job in jobs}

    def known(self, job: Job, before: Rows, clock: int) -> tuple[Looks | None, Outcome] | None:
        """What the index has of a file that looks as it did, or has the same bytes."""
        row = before.get((job.trade, job.file, job.how))
        if row is None:
            return None
        looks = looks_of(job.file, clock)
        if looks is not None and looks == row[0]:
            return row
        return (looks, row[1]) if row[1].key == self.key(job) else None

    def worked(self, unknown: Mapping[str, list[Job]]) -> Iterable[tuple[str, Outcome]]:
        """By digest what the cache has under another name; the rest is work."""
        left: dict[Job, str] = {}
        for key, jobs in unknown.items():
            if (stored := self.stored(key)) is not None:
                yield key, outcome_of(key, stored)
            else:
                left[jobs[0]] = key
        if not left:
            return
        for job, result in self.clean(list(left)):
            if isinstance(result, Cleaned):
                save_bytes(self.folder / left[job], self.sealed(left[job]), msgspec.msgpack.encode(result))
            yield left[job], outcome_of(left[job], result)

    def content(self, job: Job, key: str, name: str) -> bytes:
        """Of one piece. Made once more where the cache lost it."""
        stored = self.stored(key)
        if stored is None:
            ((_, result),) = self.clean([job])
            assert isinstance(result, Cleaned), job.file
            stored = result
        return next(piece.content for piece in stored.pieces if piece.name == name)

    def stored(self, key: str) -> Cleaned | None:
        found = load_bytes(self.folder / key, self.sealed(key))
        return None if found is None else msgspec.msgpack.decode(found, type=Cleaned)

    def sealed(self, key: str) -> str:
        return f"{self.version}-{key}"

    def key(self, job: Job) -> str:
        digest = digest_of_file(job.file) or b""
        return blake2b(b"\0".join([digest, job.trade.encode(), job.how.encode()]), digest_size=16).hexdigest()

    def recall(self) -> Rows:
        """Nothing, if what is there is damaged or of another version."""
        stored = load(self.index, self.version)
        if not isinstance(stored, bytes):
            return {}
        return dict(msgspec.msgpack.decode(stored, type=tuple[Row, ...]))

    def remember(self, rows: Rows) -> None:
        save(self.index, self.version, msgspec.msgpack.encode(tuple(rows.items())))


def passing(outcome: Outcome) -> bool:
    """What took too long, or too much memory, may not the next time."""
    return outcome.refusal is not None and outcome.refusal.found in (TOO_LONG, CRASHED)


def outcome_of(key: str, result: Result) -> Outcome:
    if isinstance(result, Refusal):
        return Outcome(key, refusal=result)
    sizes = tuple(Size(piece.name, len(piece.content), piece.width, piece.height) for piece in result.pieces)
    return Outcome(key, sizes, result.pages)


def memory(folder: Path) -> Memory:
    from plugins.cleaning.crew import clean_all  # with subprocess: few builds have new files

    return Memory(folder, version(), clean_all)


def version() -> str:
    """Changes with any line of the code that decides what becomes of a file, and with the packages."""
    total = blake2b(digest_size=16)
    for room in ROOMS:
        for file in sorted((PLUGINS / room).glob("*.py")):
            total.update(f"{room}/{file.name}\0".encode() + file.read_bytes())
    total.update(LOCK.read_bytes() if LOCK.is_file() else b"")
    return total.hexdigest()
