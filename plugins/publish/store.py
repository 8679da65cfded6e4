"""The folder with the releases on this computer.

`releases/NAME/` are whole releases and never change; what begins with a dot there is being made or removed. `current`
is a link to the live one, and the folder that a web server is told of. `beside/NAME/` is what is kept of a release
without being published. Nothing else is ours.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish.refusal import Refusal
from plugins.publish.release import Release

OWN = frozenset({"releases", "beside", "current", ".lock", ".current"})
OPEN = 0o755  # the web server is somebody else, whatever the umask of whoever publishes
SHARED = 0o2020  # a store that a group may write stays so in each of its folders


class Store(Struct, frozen=True):
    folder: Path

    @property
    def releases(self) -> Path:
        return self.folder / "releases"

    @property
    def current(self) -> Path:
        return self.folder / "current"

    @property
    def part(self) -> Path:
        """The release that is being made."""
        return self.releases / ".part"

    def path(self, release: Release) -> Path:
        return self.releases / release.name

    def beside(self, release: Release) -> Path:
        return self.folder / "beside" / release.name

    def make_beside(self, release: Release) -> Path:
        """Not for readers, so it is as open as whoever publishes makes folders, and no more."""
        self.beside(release).mkdir(exist_ok=True)
        return self.beside(release)

    def all(self) -> list[Release]:
        """Every whole release, the oldest first."""
        names = os.listdir(self.releases) if self.releases.is_dir() else []
        return sorted(release for name in names if (release := Release.named(name)))

    def live(self) -> Release | None:
        try:
            name = os.path.basename(os.readlink(self.current))
        except OSError:
            return None
        release = Release.named(name)
        return release if release and self.path(release).is_dir() else None

    def mode(self) -> int:
        return OPEN | (self.folder.stat().st_mode & SHARED)

    def open(self) -> None:
        """Make what is missing of it. Raises Refusal for a folder with somebody's files, and OSError."""
        made = not self.folder.exists()
        self.folder.mkdir(parents=True, exist_ok=True)
        strange = set(os.listdir(self.folder)) - OWN
        if strange and not self.releases.is_dir():
            found = N_("“{folder}” holds something else than releases. Name another folder: --to DIR")
            raise Refusal(found, folder=self.folder)
        if self.current.exists() and not self.current.is_symlink():
            found = N_("“{folder}” is a folder or file of somebody else, and would be a link. Move it away")
            raise Refusal(found, folder=self.current)
        if made:
            self.folder.chmod(OPEN)
        for folder in (self.releases, self.folder / "beside"):
            if not folder.is_dir():
                folder.mkdir()
                folder.chmod(self.mode())

    def tidy(self) -> None:
        """Remove what publishers left who were stopped. For whoever holds the lock."""
        for leftover in self.leftovers():
            remove(leftover)

    def leftovers(self) -> Iterator[Path]:
        if os.path.lexists(self.folder / ".current"):
            yield self.folder / ".current"
        for folder in (self.releases, self.folder / "beside"):
            yield from (folder / name for name in sorted(os.listdir(folder)) if name.startswith("."))
        known = {release.name for release in self.all()}
        beside = self.folder / "beside"
        yield from (beside / name for name in sorted(os.listdir(beside)) if Release.named(name) and name not in known)

    def turn_to(self, release: Release) -> None:
        """Readers get this release from one moment to the next: a link is made beside the old one and takes its name.

        (A link cannot be changed, and removing the old one first would leave readers with nothing for a moment.)
        """
        fresh = self.folder / ".current"
        fresh.unlink(missing_ok=True)
        os.symlink(f"releases/{release.name}", fresh, target_is_directory=True)
        os.replace(fresh, self.current)
        kept(self.folder)

    def drop(self, release: Release) -> None:
        """Out of the series first, so that what is half removed never looks like a release."""
        gone = self.releases / f".{release.name}"
        os.rename(self.path(release), gone)
        remove(gone)
        remove(self.beside(release))


def remove(path: Path) -> None:
    if path.is_symlink() or path.is_file():
        path.unlink()
    elif path.exists():
        shutil.rmtree(path)


def kept(folder: Path) -> None:
    """What has happened in the folder outlives a power cut. Where a system cannot promise that, it does not."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
