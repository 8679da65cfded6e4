"""What is in one folder, in an order that does not depend on the disk; symbolic links are refused, not followed."""

import os
import stat
import unicodedata
from collections.abc import Callable, Iterator

from plugins.problems.problem import N_, Problem


def scan(
    folder: str, prefix: str, skip: Callable[[str], bool], problems: list[Problem]
) -> Iterator[tuple[os.DirEntry[str], str]]:
    """What is in a folder and not to be skipped, each with its path (NFC, `prefix` before it)."""
    try:
        with os.scandir(folder) as items:
            found = sorted((item for item in items if not skip(item.name)), key=lambda item: item.name)
    except OSError as error:
        why = N_("this folder cannot be read: {reason}")
        if isinstance(error, FileNotFoundError):
            why = N_("this folder is not there")
        elif isinstance(error, PermissionError):
            why = N_("you may not open this folder")
        do = N_("check that the folder is there and that you may open it")
        values = {"reason": error.strerror or error}
        problems.append(Problem(prefix.rstrip("/") or ".", 1, why, do, values))
        return
    for item in found:
        path = prefix + unicodedata.normalize("NFC", item.name)
        if not path.isprintable():  # names that are not UTF-8 come from the system with lone surrogates
            do = N_("rename it: small letters a-z, digits and hyphens")
            problems.append(Problem(ascii(path)[1:-1], 1, N_("this name cannot be read"), do))
        elif _is_link(item):
            do = N_("copy the file or folder itself to here")
            problems.append(Problem(path, 1, N_("this is a link to elsewhere"), do))
        else:
            yield item, path


def _is_link(item: os.DirEntry[str]) -> bool:
    """A symbolic link or a junction, which is Windows' own kind."""
    if item.is_symlink() or os.name != "nt":
        return item.is_symlink()
    tag = getattr(item.stat(follow_symlinks=False), "st_reparse_tag", 0)
    return bool(tag == getattr(stat, "IO_REPARSE_TAG_MOUNT_POINT", -1))
