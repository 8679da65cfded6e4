"""The output folder: files appear whole, stay untouched where nothing changed, and go when nothing asks for them."""

import os
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from stat import S_ISLNK

from plugins.cache.store import make_folder, replace
from plugins.page.output import parents

MARKER = ".made-by-the-build"
MARK = b"This folder is made by the build. Whatever else is put into it is removed by the next one.\n"

State = tuple[int, int]  # size in bytes, time of the last change in ns


NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # the last: as Windows has it

LINK: State = (-1, -1)  # of a symbolic link: no build makes one, and to write through it would be to write elsewhere


class NotOurs(Exception):
    """The output folder holds files that no build has made, or is no folder."""


def claim(folder: Path) -> None:
    """Make the folder ours. Raises NotOurs for one with somebody's files in it, which the build would remove."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError) as error:
        raise NotOurs(folder) from error
    if not (folder / MARKER).exists() and any(folder.iterdir()):
        raise NotOurs(folder)
    write(folder / MARKER, MARK)


def listing(folder: Path, retained: Collection[str]) -> dict[str, State]:
    """Every file in the folder but ours at its top and what is not ours, by path with forward slashes."""
    found: dict[str, State] = {}
    waiting = [("", str(folder))]
    while waiting:
        prefix, place = waiting.pop()
        with os.scandir(place) as items:
            for item in items:
                path = prefix + item.name
                if path in retained or path == MARKER:
                    continue
                if item.is_dir(follow_symlinks=False):
                    waiting.append((f"{path}/", item.path))
                else:
                    stat = item.stat(follow_symlinks=False)
                    found[path] = LINK if S_ISLNK(stat.st_mode) else state(stat)
    return found


def state(stat: os.stat_result) -> State:
    return stat.st_size, stat.st_mtime_ns


def write(path: str | Path, content: bytes) -> bool:
    """Whether the file was written: one with the same bytes stays as it is, so that its time tells of real changes."""
    with suppress(OSError):
        if os.stat(path).st_size == len(content):
            with open(path, "rb") as file:
                if file.read() == content:
                    return False
    replace(path, content)
    return True


def write_new(path: str, content: bytes) -> tuple[bool, State]:
    """As `write`, and how the file looks then, for a folder that was empty: without the detour by which readers never
    see a part of a file, and with as few questions to the system as it takes.

    What is left of a file when a build is killed is found and replaced by the next one, which knows nothing of it.
    """
    try:
        try:
            file = os.open(path, NEW, 0o666)
        except FileNotFoundError:  # mostly: each page has a folder of its own
            make_folder(path[: path.rindex("/")])
            file = os.open(path, NEW, 0o666)
    except FileExistsError:
        return write(path, content), state(os.stat(path))
    try:
        rest = memoryview(content)
        while rest:
            rest = rest[os.write(file, rest) :]
        return True, state(os.fstat(file))
    finally:
        os.close(file)


def sweep(folder: Path, unwanted: Collection[str]) -> None:
    """Remove files, and the folders that this leaves empty."""
    for path in unwanted:
        os.unlink(folder / path)
    for parent in sorted({str(p) for path in unwanted for p in parents(path)}, key=len, reverse=True):
        with suppress(OSError):  # not empty
            os.rmdir(folder / parent)
