"""What a release is called: the moment for which it was built, and its number in the series."""

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from msgspec import Struct

NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)-(\d{4,})")
MOMENT = "%Y-%m-%dT%H%M%SZ"


class Release(Struct, frozen=True, order=True):
    """In the order of the series. Its number never comes twice, its moment may."""

    serial: int
    moment: str  # "2026-11-22T203000Z", which is a name on every file system

    @property
    def name(self) -> str:
        return f"{self.moment}-{self.serial:04}"

    @classmethod
    def named(cls, name: str) -> "Release | None":
        """None for what is no release's name."""
        match = NAME.fullmatch(name)
        return cls(int(match[2]), match[1]) if match else None


def following(known: Iterable[int], moment: datetime) -> Release:
    """The next one after those with these numbers."""
    return Release(max(known, default=0) + 1, moment.astimezone(UTC).strftime(MOMENT))
