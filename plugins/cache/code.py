"""Which version of the program this is: another one may read and render differently."""

import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

ROOT = Path(__file__).parents[2]
PLUGINS = ROOT / "plugins"
LOCK = ROOT / "requirements.lock"


def digest_of_files(root: Path, pattern: str) -> str:
    """One digest of the names and contents of all files below a folder that match, wherever the folder is."""
    total = blake2b(digest_size=16)
    for file in sorted(root.rglob(pattern)):
        content = file.read_bytes()
        total.update(f"{file.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


@cache
def code_version() -> str:
    """Changes with any line of the plugins, a locked package, or Python.

    Found out once a process: what counts is the code that is loaded, not what somebody saves meanwhile.
    """
    return f"{sys.version_info[:2]}-{digest_of_files(PLUGINS, '*.py')}-{lock_version()}"


@cache
def lock_version() -> str:
    """Changes with any locked package."""
    return blake2b(LOCK.read_bytes(), digest_size=16).hexdigest() if LOCK.is_file() else ""


def catalogue_version() -> str:
    """Changes with any translation; these are read anew for each build."""
    return digest_of_files(PLUGINS, "*.po")
