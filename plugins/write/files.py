"""The output folder: files appear whole, stay untouched where nothing changed, and go when nothing asks for them."""

import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import suppress
from pathlib import Path

MARKER = ".made-by-the-build"
MARK = b"This folder is made by the build. Whatever else is put into it is removed by the next one.\n"


class NotOurs(Exception):
    """The output folder holds files that no build has made."""


def claim(folder: Path) -> None:
    """Make the folder ours. Raises NotOurs for one with somebody's files in it: the next build would remove them."""
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / MARKER).exists() and any(folder.iterdir()):
        raise NotOurs(folder)
    write(folder / MARKER, MARK)


def write(path: Path, content: bytes) -> bool:
    """Whether the file was written: one with the same bytes stays as it is, so that its time tells of real changes."""
    with suppress(OSError):
        if path.stat().st_size == len(content) and path.read_bytes() == content:
            return False
    path.parent.mkdir(parents=True, exist_ok=True)
    replace(path, content)
    return True


def replace(path: Path, content: bytes) -> None:
    """In one step: whoever reads meanwhile gets the old file or the new one, never a part."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def sweep(folder: Path, wanted: Collection[str], retained: Collection[str]) -> Iterator[str]:
    """Remove every file that is not wanted, and folders left empty; yields what was removed.

    `wanted` holds paths relative to the folder, with forward slashes; `retained` names at its top that are not ours,
    such as ".git".
    """
    keep = {MARKER, *wanted}
    for parent, folders, files in os.walk(folder, topdown=False):
        relative = Path(parent).relative_to(folder)
        if relative.parts and relative.parts[0] in retained:
            continue
        for name in files:
            path = (relative / name).as_posix()
            if path not in keep and path not in retained:
                os.unlink(os.path.join(parent, name))
                yield path
        del folders
        if relative.parts:
            with suppress(OSError):  # not empty
                os.rmdir(parent)
