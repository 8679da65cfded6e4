"""A value in a sealed file, and blobs behind it, which stay on the disk until somebody asks for one.

Every build looks through all that is remembered of the texts, their dates and addresses; their words are most of it,
and few of them are needed. Whether the blobs are as they were written is another process's to find out meanwhile.
"""

import os
import struct
from collections.abc import Iterable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from plugins.cache.store import SEAL, packed, replace, seal, unpacked

_SIZE = struct.Struct("<Q")  # of the value, which stands behind it
_BEGIN = SEAL + _SIZE.size
KEEPS_OPEN = hasattr(os, "pread")  # Windows has none, and replaces no file that is open


class Blobs:
    """Those of one file. It stays open, so whoever replaces it meanwhile takes nothing away."""

    def __init__(self, file: int, start: int, size: int, digest: bytes) -> None:
        """Owns the descriptor `file`, where files can be kept open. `size` is that of all blobs together."""
        self._file, self._start, self._size, self._digest = file, start, size, digest
        self._read = b"" if KEEPS_OPEN else _bytes_at(file, start, size)
        self._sound: bool | None = None

    def at(self, offset: int, length: int) -> bytes:
        if KEEPS_OPEN:
            return _bytes_at(self._file, self._start + offset, length)
        return self._read[offset : offset + length]

    def sound(self) -> bool:
        """Whether they are as they were written; looked at once."""
        if self._sound is None:
            self._sound = sha256(self.at(0, self._size)).digest() == self._digest
        return self._sound

    def believe(self) -> None:
        """Somebody else has looked."""
        self._sound = True

    def __del__(self) -> None:
        if KEEPS_OPEN:
            os.close(self._file)


class Blob:
    """One of them. Equal to the same bytes, and sent to another process as these."""

    __slots__ = ("_blobs", "_length", "_offset")

    def __init__(self, blobs: Blobs, offset: int, length: int) -> None:
        self._blobs, self._offset, self._length = blobs, offset, length

    def __bytes__(self) -> bytes:
        return self._blobs.at(self._offset, self._length)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, bytes | Blob) and bytes(self) == bytes(other)

    def __hash__(self) -> int:
        return hash(bytes(self))

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        return bytes, (bytes(self),)


def save(path: Path, version: str, value: object, blobs: Iterable[bytes]) -> None:
    """As `store.save`. Whoever gives the blobs has to remember in `value` where each begins and how long it is."""
    behind = b"".join(blobs)
    content = packed((value, len(behind), sha256(behind).digest()))
    head = _SIZE.pack(len(content)) + content
    with suppress(OSError):
        replace(path, seal(head, version) + head + behind)


def load(path: Path, version: str) -> tuple[object, Blobs] | None:
    """What was saved under this version; None for anything else, whatever the file holds."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    found = None
    try:
        found = _loaded(file, version)
    finally:
        if found is None or not KEEPS_OPEN:
            os.close(file)
    return found


def _loaded(file: int, version: str) -> tuple[object, Blobs] | None:
    with suppress(Exception):  # a file that passes its seal can still be of somebody's making
        begin = _bytes_at(file, 0, _BEGIN)
        (size,) = _SIZE.unpack_from(begin, SEAL)
        whole = os.fstat(file).st_size
        content = _bytes_at(file, _BEGIN, size) if _BEGIN + size <= whole else b""
        if seal(begin[SEAL:] + content, version) == begin[:SEAL]:
            match unpacked(content):
                case (value, int() as behind, bytes() as digest) if _BEGIN + size + behind == whole:
                    return value, Blobs(file, _BEGIN + size, behind, digest)
    return None


def _bytes_at(file: int, offset: int, length: int) -> bytes:
    if KEEPS_OPEN:
        return os.pread(file, length, offset)
    os.lseek(file, offset, os.SEEK_SET)
    return os.read(file, length)
