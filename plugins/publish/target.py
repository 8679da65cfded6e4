"""Where a release can be sent besides the store on this computer."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from msgspec import Struct

from plugins.publish.release import Release


class Live(Struct, frozen=True):
    """What readers get from a target now: nothing at all, at first. `releases` are those that lie there."""

    releases: tuple[Release, ...] = ()
    release: Release | None = None
    digests: Mapping[str, str] = {}

    @property
    def serials(self) -> list[int]:
        return [each.serial for each in (*self.releases, *filter(None, [self.release]))]


class Parcel(Struct, frozen=True):
    """A whole release on this computer, to be sent.

    `keep`: how many stay at a target that keeps any; `before`: what it told of itself a moment ago.
    """

    folder: Path
    release: Release
    keep: int
    before: Live


class Target(Protocol):
    """All raise Refusal, and leave readers with what they had."""

    @property
    def name(self) -> str:
        """As messages call it."""

    def live(self) -> Live:
        """Changes nothing."""

    def deliver(self, parcel: Parcel) -> None:
        """Send what is not there yet, then let readers have it."""

    def back(self, parcel: Parcel) -> None:
        """Let readers have a release again, which lies there already where the target keeps any."""
