"""Which version of the program this is: another one may read and render differently."""

import sys
from collections.abc import Iterable
from functools import cache
from hashlib import blake2b
from pathlib import Path

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements.lock"


def digest_of_files(files: Iterable[Path]) -> str:
    """One digest of names and contents, in the order given."""
    total = blake2b(digest_size=16)
    for file in files:
        content = file.read_bytes()
        total.update(f"{file}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


@cache
def code_version() -> str:
    """Changes with any line of the plugins, a locked package, or Python.

    Found out once a process: what counts is the code that is loaded, not what somebody saves meanwhile.
    """
    sources = sorted((ROOT / "plugins").rglob("*.py"))
    lock = [LOCK] if LOCK.is_file() else []
    return f"{sys.version_info[:2]}-{digest_of_files([*sources, *lock])}"


def catalogue_version() -> str:
    """Changes with any translation; these are read anew for each build."""
    return digest_of_files(sorted((ROOT / "plugins").rglob("*.po")))
