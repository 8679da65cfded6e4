"""What was read before: documents by the path and the bytes of their files, in a few dozen files of the cache."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from zlib import crc32

from plugins.cache.store import load, save
from plugins.problems.problem import Problem
from plugins.read.document import Document

SHARDS = 32  # one changed text makes one of them be written anew, not all


@dataclass(frozen=True, slots=True)
class Kept:
    """What reading a file gave; `digest` is that of its bytes."""

    digest: bytes
    document: Document | None
    problems: tuple[Problem, ...]


Row = tuple[bytes, Document | None, tuple[Problem, ...]]


def digest_of(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


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
            rows[number][path] = (each.digest, each.document, each.problems)
    for number in sorted(dirty):
        save(shard(folder, number), version, rows[number])


def shard_number(path: str) -> int:
    return crc32(path.encode()) % SHARDS


def shard(folder: Path, number: int) -> Path:
    return folder / f"{number:02}"
