"""What was read before: documents by the path and the bytes of their files, in a few dozen files of the cache."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from zlib import crc32

from msgspec import Struct
from msgspec.structs import force_setattr, replace

from plugins.cache import blobs
from plugins.cache.blobs import Blob, Blobs
from plugins.problems.problem import Problem
from plugins.read.document import Document
from plugins.read.looks import Looks

SHARDS = 32  # one changed text makes one of them be written anew, not all


class Kept(Struct, frozen=True):
    """What reading a file gave; `digest` is that of its bytes. `looks` is None where it changed so shortly before it
    was read that another change could look the same."""

    digest: bytes
    looks: Looks | None
    document: Document | None
    problems: tuple[Problem, ...]


Row = tuple[bytes, Looks | None, Document | None, tuple[Problem, ...], int, int]
"""As `Kept`, but its document has no body: the last two tell where that is among the blobs."""


class Shard(Struct, frozen=True):
    """One file of the cache: what it holds by path, and the blobs that the bodies are, if it holds anything."""

    kept: Mapping[str, Kept] = {}
    blobs: Blobs | None = None


def digest_of(data: bytes) -> bytes:
    return blake2b(data, digest_size=16).digest()


def digest_of_file(file: str) -> bytes | None:
    """None where it cannot be read."""
    try:
        with open(file, "rb") as opened:
            return digest_of(opened.read())
    except OSError:
        return None


def recall(folder: Path, version: str) -> list[Shard]:
    """What is damaged, or of another version, is as if it had never been read; but see `unsound`."""
    return [shard_content(shard(folder, number), version) for number in range(SHARDS)]


def by_path(shards: Iterable[Shard]) -> dict[str, Kept]:
    found: dict[str, Kept] = {}
    for each in shards:
        found |= each.kept
    return found


def unsound(shards: Sequence[Shard]) -> list[int]:
    """The numbers of those whose bodies are damaged. To look takes some hundredths of a second."""
    return [number for number, each in enumerate(shards) if each.blobs and not each.blobs.sound()]


def believe(shards: Iterable[Shard], unsound: Collection[int]) -> None:
    """The others have been looked at, perhaps by another process."""
    for number, each in enumerate(shards):
        if each.blobs and number not in unsound:
            each.blobs.believe()


def shard_content(file: Path, version: str) -> Shard:
    try:
        stat = file.stat()
    except OSError:
        return Shard()
    return loaded(file, version, (stat.st_size, stat.st_mtime_ns, stat.st_ino))


@lru_cache(maxsize=SHARDS)
def loaded(file: Path, version: str, _state: tuple[int, int, int]) -> Shard:
    """Loaded once for each state of the file: a process that builds again and again finds nearly all unchanged."""
    match blobs.load(file, version):
        case (dict() as rows, Blobs() as bodies):
            return Shard({path: with_body(row, bodies) for path, row in rows.items()}, bodies)
    return Shard()


def with_body(row: Row, bodies: Blobs) -> Kept:
    digest, looks, document, problems, offset, length = row
    if document:  # it has been loaded a moment ago, and nobody else has it
        force_setattr(document, "stored_body", Blob(bodies, offset, length))
    return Kept(digest, looks, document, problems)


def remember(folder: Path, version: str, kept: Mapping[str, Kept], changed: Iterable[str]) -> None:
    """`changed`: the paths that were read anew, or are gone. Only the files that hold these are written."""
    dirty: dict[int, dict[str, Kept]] = {number: {} for number in set(map(shard_number, changed))}
    for path, each in kept.items():
        if (number := shard_number(path)) in dirty:
            dirty[number][path] = each
    for number, some in sorted(dirty.items()):
        write(shard(folder, number), version, some)


def write(file: Path, version: str, kept: Mapping[str, Kept]) -> None:
    rows: dict[str, Row] = {}
    bodies: list[bytes] = []
    offset = 0
    for path, each in kept.items():
        document, body = each.document, b""
        if document:
            body, document = bytes(document.stored_body), replace(document, stored_body=b"")
        rows[path] = (each.digest, each.looks, document, each.problems, offset, len(body))
        bodies.append(body)
        offset += len(body)
    blobs.save(file, version, rows, bodies)


def shard_number(path: str) -> int:
    return crc32(path.encode()) % SHARDS


def shard(folder: Path, number: int) -> Path:
    return folder / f"{number:02}"
