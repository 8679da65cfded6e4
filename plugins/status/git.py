"""What git remembers of one file."""

import os
import subprocess
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import Path

from msgspec import Struct

from plugins.read.text import blob_hash, stamp_hash

ELSEWHERE = frozenset({"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"})  # set in hooks, for another repository perhaps
CHANGE = 5  # fields of a raw line of `git log`: two modes, the blob before, the blob after, the kind of change


class Lack(Enum):
    """Why there is no old text to compare with."""

    NO_GIT = auto()  # the program is not there
    NO_REPOSITORY = auto()  # the folder is not kept with git, or git refuses to look at it
    SHALLOW = auto()  # only the newest part of the history is here
    NOT_FOUND = auto()  # all of the history is here, and no such text in it


class Git(Struct, frozen=True):
    """Asks git in one folder."""

    folder: Path

    def ask(self, *words: str, told: bytes = b"") -> bytes | None:
        """What git says; None where it has no answer. Raises FileNotFoundError without git."""
        environ = {name: value for name, value in os.environ.items() if name not in ELSEWHERE}
        command = ["git", "-C", str(self.folder), "--no-pager", "--literal-pathspecs", *words]
        done = subprocess.run(command, input=told, capture_output=True, env=environ, check=False)
        return None if done.returncode else done.stdout

    def says(self, *words: str) -> str:
        return (self.ask(*words) or b"").decode(errors="replace").strip()


def text_with(digest: str, file: Path) -> bytes | Lack:
    """The text of `file` as it was when its hash (git's, of the text with LF line ends) began with `digest`.

    As a rule that is the blob's own name. It is not where the text was kept with CRLF or was a draft, or git counts in
    SHA-256: then every version in the file's history is looked at, also from before the file was renamed.
    """
    git = Git(file.parent)
    try:
        if not git.says("rev-parse", "--git-dir"):
            return Lack.NO_REPOSITORY
        direct = git.ask("cat-file", "blob", digest)
        if direct is not None and matches(direct, digest):
            return direct
        found = next((data for data in versions(git, file) if matches(data, digest)), None)
        shallow = git.says("rev-parse", "--is-shallow-repository") == "true"
    except OSError:
        return Lack.NO_GIT
    return found if found is not None else Lack.SHALLOW if shallow else Lack.NOT_FOUND


def matches(data: bytes, digest: str) -> bool:
    return any(made(data).startswith(digest) for made in (blob_hash, stamp_hash))


def versions(git: Git, file: Path) -> Iterator[bytes]:
    """Each version in the history of the file, the newest first."""
    changes = git.says("log", "--follow", "-m", "--raw", "--no-abbrev", "--format=", "--", file.name).splitlines()
    blobs = (blob for line in changes if len(parts := line.split(maxsplit=CHANGE)) > CHANGE for blob in parts[3:1:-1])
    for blob in dict.fromkeys(blobs):
        if blob.strip("0") and (data := git.ask("cat-file", "blob", blob)) is not None:
            yield data
