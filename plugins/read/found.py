"""What was found in the content folder, before any text is opened."""

from datetime import date

from msgspec import Struct

from plugins.problems.problem import Problem
from plugins.read.looks import Looks
from plugins.read.sidecar import SidecarFile


class SourceFile(Struct, frozen=True):
    """One text. `path` and `entry` are relative to the content folder, with forward slashes, NFC."""

    path: str
    entry: str
    kind: str
    name: str
    folder_date: date | None
    lang: str
    file: str  # where it is on the disk, as the disk spells it
    looks: Looks | None = None  # how it looked before it was read


class OtherFile(Struct, frozen=True):
    """A picture or a document beside a text."""

    path: str
    entry: str
    file: str


class Walk(Struct, frozen=True):
    """All that was found, sorted by path, whatever the order on the disk."""

    sources: tuple[SourceFile, ...]
    files: tuple[OtherFile, ...]
    sidecars: tuple[SidecarFile, ...]
    problems: tuple[Problem, ...]
