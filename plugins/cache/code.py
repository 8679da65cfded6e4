"""Which version of the program this is: another one may read and render differently."""

import os
import sys
from collections.abc import Collection, Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLUGINS = ROOT / "plugins"
LOCK = ROOT / "requirements.lock"


# Rooms that no build asks for anything; a test looks whether that is so.
APART = frozenset(
    {"add_language", "addresses", "authoring", "checks", "import_site", "importing", "publish", "serve", "servers"}
    | {"status", "tasks"}
)


def digest_of_files(root: Path, ending: str, but: Collection[str] = ()) -> str:
    """One digest of the names and contents of all files below a folder that end so, wherever the folder is.

    `but`: folders in it that do not count.
    """
    total = blake2b(digest_size=16)
    for name in sorted(names(str(root), "", ending, but)):
        with open(f"{root}/{name}", "rb") as file:
            content = file.read()
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def names(folder: str, prefix: str, ending: str, but: Collection[str] = ()) -> Iterator[str]:
    with os.scandir(folder) as items:
        for item in items:
            if item.name.endswith(ending):
                yield prefix + item.name
            elif item.name != "__pycache__" and item.name not in but and item.is_dir():
                yield from names(item.path, f"{prefix}{item.name}/", ending)


@cache
def code_version() -> str:
    """Changes with any line of the plugins that builds are made with, a locked package, or Python.

    Found out once a process: what counts is the code that is loaded, not what somebody saves meanwhile.
    """
    return f"{sys.version_info[:2]}-{digest_of_files(PLUGINS, '.py', APART)}-{lock_version()}"


@cache
def lock_version() -> str:
    """Changes with any locked package."""
    return blake2b(LOCK.read_bytes(), digest_size=16).hexdigest() if LOCK.is_file() else ""


def catalogue_version() -> str:
    """Changes with any translation; these are read anew for each build."""
    return digest_of_files(PLUGINS, ".po")
