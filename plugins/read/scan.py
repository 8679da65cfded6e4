"""What is in one folder, in an order that does not depend on the disk; symbolic links are refused, not followed."""

import os
import unicodedata
from collections.abc import Callable, Iterator
from stat import S_ISLNK

from plugins.problems.problem import N_, Problem
from plugins.read.looks import Item, Seen, items


def scan(
    folder: str, prefix: str, skip: Callable[[str], bool], *, problems: list[Problem], seen: Seen
) -> Iterator[tuple[Item, str]]:
    """What is in a folder and not to be skipped, each with its path (NFC, `prefix` before it).

    A folder that has not been `seen` is looked into now.
    """
    try:
        found = [item for item in seen.get(folder) or items(folder) if not skip(item[0])]
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
        name, mode, _ = item
        path = prefix + (name if name.isascii() else unicodedata.normalize("NFC", name))
        if not path.isprintable():  # names that are not UTF-8 come from the system with lone surrogates
            do = N_("rename it: small letters a-z, digits and hyphens")
            problems.append(Problem(ascii(path)[1:-1], 1, N_("this name cannot be read"), do))
        elif S_ISLNK(mode):
            do = N_("copy the file or folder itself to here")
            problems.append(Problem(path, 1, N_("this is a link to elsewhere"), do))
        else:
            yield item, path


def place(folder: str, item: Item) -> str:
    """On the disk."""
    return os.path.join(folder, item[0])
