"""Only one publishes at a time.

The system frees such a lock when its process ends in whatever way, so there are no stale ones to remove, and processes
that this one has started do not hold it. The file stays; what stands in it says who had it last.
"""

import getpass
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from plugins.problems.problem import N_
from plugins.publish.refusal import Refusal

FILE = ".lock"
BEYOND = 1 << 30  # where Windows locks a byte: a locked one cannot be read there


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Raises Refusal where somebody else is at it, and says who and since when."""
    file = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o664)
    try:
        if not _taken(file):
            raise Refusal(
                N_("Somebody else is publishing: {who}. Wait until that is done, then type the same again"),
                who=os.read(file, 200).decode(errors="replace").strip() or "?",
            )
        os.ftruncate(file, 0)
        os.write(file, f"{_who()}\n".encode())
        with suppress(OSError):  # it is somebody else's file, of the same group
            os.chmod(folder / FILE, 0o664)
        yield
    finally:
        os.close(file)


def _who() -> str:
    try:
        user = getpass.getuser()
    except (OSError, KeyError, ImportError):  # a number without a name, as in containers
        user = "?"
    moment = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %z")
    return f"{user}@{platform.node()}, {moment}, process {os.getpid()}"


def _taken(file: int) -> bool:
    try:
        if os.name == "nt":
            import msvcrt

            os.lseek(file, BEYOND, os.SEEK_SET)
            try:
                msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined, unused-ignore]
            finally:
                os.lseek(file, 0, os.SEEK_SET)
        else:
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
