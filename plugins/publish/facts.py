"""`RELEASE`: what a release was made from, so that anybody can make it again and compare."""

import os
import re
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from msgspec import Struct

from plugins.cache.code import LOCK
from plugins.publish.manifest import digest
from plugins.publish.release import MOMENT, Release
from plugins.status.git import Git

FILE = "RELEASE"
COMMIT = re.compile(r"([0-9a-f]{40}|[0-9a-f]{64})?")  # of a copy that anybody may have made: nothing else reaches git
SURROUNDINGS = ("CONTACT_EMAIL",)  # what the settings take from the environment, and the pages show


class Facts(Struct, frozen=True):
    """`commit` is empty where git does not know the content; `changed` tells that it had changes of its own."""

    serial: int
    built: datetime
    commit: str
    changed: bool
    lock: str  # SHA-256 of requirements.lock
    python: str
    surroundings: Mapping[str, str]

    @property
    def release(self) -> Release:
        return Release(self.serial, self.built.astimezone(UTC).strftime(MOMENT))


def facts(root: Path, content: Path, release: Release, built: datetime) -> Facts:
    commit, changed = state_of(root, content)
    return Facts(
        serial=release.serial,
        built=built,
        commit=commit,
        changed=changed,
        lock=digest(LOCK.read_bytes()) if LOCK.is_file() else "",
        python=f"{sys.version_info.major}.{sys.version_info.minor}",
        surroundings={name: os.environ[name] for name in SURROUNDINGS if os.environ.get(name)},
    )


def state_of(root: Path, content: Path) -> tuple[str, bool]:
    """The commit of the project, and whether anything differs from it. Both need git, and texts that lie in it."""
    git = Git(root)
    try:
        commit = git.says("rev-parse", "--verify", "--quiet", "HEAD") if content == root / "content" else ""
        top = Path(git.says("rev-parse", "--show-toplevel") or "/").resolve()
        if not commit or top != root.resolve():
            return "", False
        return commit, bool(git.says("status", "--porcelain", "--", "."))
    except OSError:
        return "", False


def written(known: Facts) -> bytes:
    """One fact a line, `name: value`, in a fixed order; what is not known is left out."""
    lines = {
        "serial": str(known.serial),
        "built": known.built.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "commit": known.commit,
        "changes": "with local changes" if known.changed else "",
        "lock": known.lock,
        "python": known.python,
        **known.surroundings,
    }
    return "".join(f"{name}: {value}\n" for name, value in lines.items() if value).encode()


def read(content: bytes) -> Facts:
    """Raises ValueError for what is no such file."""
    pairs = (line.partition(": ") for line in content.decode().splitlines())
    said = {name: value for name, separator, value in pairs if separator}
    if not {"serial", "built"} <= said.keys() or not COMMIT.fullmatch(said.get("commit", "")):
        raise ValueError("no number, no time, or something else in place of a commit")
    return Facts(
        serial=int(said["serial"]),
        built=datetime.fromisoformat(said["built"].replace("Z", "+00:00")),
        commit=said.get("commit", ""),
        changed="changes" in said,
        lock=said.get("lock", ""),
        python=said.get("python", ""),
        surroundings={name: said[name] for name in SURROUNDINGS if name in said},
    )
