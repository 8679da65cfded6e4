"""How files look from outside, which tells that one has changed without opening it.

Each build looks once at all of the content: to see whether anything is to be done, and what is there to be read.
"""

import os
import stat
from collections.abc import Mapping, Sequence
from types import MappingProxyType

Looks = tuple[int, int, int, int]
"""A file's size in bytes, its number, and the times of the last change of its bytes and of its entry in ns, as git
tells whether a file changed. The last of these cannot be set by hand."""

Item = tuple[str, int, Looks]
"""A name in a folder, its mode as in `os.stat_result`, and its looks."""

Seen = Mapping[str, Sequence[Item]]
"""What is in each folder, by its path on the disk."""

NOTHING: Seen = MappingProxyType({})

SETTLED = 3_000_000_000  # ns: the coarsest clock of a file system, FAT's, counts by two seconds


def look_through(folder: str) -> dict[str, list[Item]]:
    """A folder and all that are in it. Raises OSError for one that cannot be read."""
    found: dict[str, list[Item]] = {}
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        found[place] = items(place)
        waiting += [os.path.join(place, name) for name, mode, _ in found[place] if stat.S_ISDIR(mode)]
    return found


def items(folder: str) -> list[Item]:
    """By name. Raises OSError."""
    with os.scandir(folder) as found:
        return sorted([_item(each) for each in found])


def looks_in(stat: os.stat_result) -> Looks:
    return stat.st_size, stat.st_ino, stat.st_mtime_ns, stat.st_ctime_ns


def looks_of(file: str, now: int) -> Looks | None:
    """To be asked before the file is read. None for what changed so shortly before that another change could look the
    same, or is not there. `now`: ns since 1970."""
    try:
        looks = looks_in(os.stat(file, follow_symlinks=False))
    except OSError:
        return None
    return looks if settled(looks, now) else None


def settled(looks: Looks, now: int) -> bool:
    """Whether it changed long enough ago that another change could not look the same. `now`: ns since 1970."""
    return max(looks[2:]) + SETTLED < now


def _item(entry: os.DirEntry[str]) -> Item:
    found = entry.stat(follow_symlinks=False)
    return entry.name, stat.S_IFLNK if _is_junction(found) else found.st_mode, looks_in(found)


def _is_junction(found: os.stat_result) -> bool:
    """Windows' own kind of a link to a folder."""
    return os.name == "nt" and getattr(found, "st_reparse_tag", 0) == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1)
