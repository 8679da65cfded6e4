"""What was read before: documents by the path and the bytes of their files, in a few dozen files of the cache."""

import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from zlib import crc32

from msgspec import Struct

from plugins.cache.store import load, save
from plugins.problems.problem import Problem
from plugins.read.document import Document

SHARDS = 32  # one changed text makes one of them be written anew, not all
SETTLED = 3_000_000_000  # ns: the coarsest clock of a file system, FAT's, counts by two seconds

Looks = tuple[int, int, int, int]
"""A file's size in bytes, its number, and the times of the last change of its bytes and of its entry in ns, as git
tells whether a file changed. The last of these cannot be set by hand."""


class Kept(Struct, frozen=True):
    """What reading a file gave; `digest` is that of its bytes. `looks` is None where it changed so shortly before it
    was read that another change could look the same."""

    digest: bytes
    looks: Looks | None
    document: Document | None
    problems: tuple[Problem, ...]


Row = tuple[bytes, Looks | None, Document | None, tuple[Problem, ...]]


def looks_of(file: str, now: int) -> Looks | None:
    """To be asked before the file is read. `now`: nanoseconds since 1970."""
    try:
        stat = os.stat(file, follow_symlinks=False)
    except OSError:
        return None
    settled = max(stat.st_mtime_ns, stat.st_ctime_ns) + SETTLED < now
    return (stat.st_size, stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns) if settled else None


def digest_of(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def digest_of_file(file: str) -> bytes | None:
    """None where it cannot be read."""
    try:
        with open(file, "rb") as opened:
            return digest_of(opened.read())
    except OSError:
        return None


def recall(folder: Path, version: str) -> dict[str, Kept]:
    """By path. What is damaged, or of another version, is as if it had never been read."""
    kept: dict[str, Kept] = {}
    for number in range(SHARDS):
        kept |= shard_content(shard(folder, number), version)
    return kept


def shard_content(file: Path, version: str) -> Mapping[str, Kept]:
    try:
        stat = file.stat()
    except OSError:
        return {}
    return loaded(file, version, (stat.st_size, stat.st_mtime_ns, stat.st_ino))


@lru_cache(maxsize=SHARDS)
def loaded(file: Path, version: str, _state: tuple[int, int, int]) -> Mapping[str, Kept]:
    """Loaded once for each state of the file: a process that builds again and again finds nearly all unchanged."""
    rows = load(file, version)
    return {path: Kept(*row) for path, row in rows.items()} if isinstance(rows, dict) else {}


def remember(folder: Path, version: str, kept: Mapping[str, Kept], changed: Iterable[str]) -> None:
    """`changed`: the paths that were read anew, or are gone. Only the files that hold these are written."""
    dirty = set(map(shard_number, changed))
    rows: dict[int, dict[str, Row]] = {number: {} for number in dirty}
    for path, each in kept.items():
        if (number := shard_number(path)) in dirty:
            rows[number][path] = (each.digest, each.looks, each.document, each.problems)
    for number in sorted(dirty):
        save(shard(folder, number), version, rows[number])


def shard_number(path: str) -> int:
    return crc32(path.encode()) % SHARDS


def shard(folder: Path, number: int) -> Path:
    return folder / f"{number:02}"
