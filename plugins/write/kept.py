"""Which files of the last build are still right, so that they need not be made again."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from plugins.cache.store import load, save
from plugins.cache.trace import Ledger, Note


@dataclass(frozen=True, slots=True)
class Made:
    """How a file was made: all that was looked up for it, the digest of that, and how the file looked on the disk."""

    notes: tuple[Note, ...]
    digest: bytes
    size: int
    time: int  # ns


Row = tuple[tuple[int, ...], bytes, int, int]  # as Made, with numbers of notes


def recall(file: Path, version: str) -> dict[str, Made]:
    """What is remembered of the files of one output folder, by path; nothing if it is of another version."""
    match load(file, version):
        case (tuple() as notes, dict() as rows):
            return {
                path: Made(tuple(notes[number] for number in numbers), digest, size, time)
                for path, (numbers, digest, size, time) in rows.items()
            }
    return {}


def remember(file: Path, version: str, made: Mapping[str, Made]) -> None:
    """Each note is stored once: thousands of pages look up the same things."""
    numbers: dict[Note, int] = {}
    rows: dict[str, Row] = {}
    for path, each in made.items():
        own = tuple(numbers.setdefault(note, len(numbers)) for note in each.notes)
        rows[path] = (own, each.digest, each.size, each.time)
    save(file, version, (tuple(numbers), rows))


def still_right(made: Made | None, on_disk: Mapping[str, tuple[int, int]], path: str, ledger: Ledger) -> bool:
    """Whether the file is there as it was written, and all that it was made from is as it was."""
    return made is not None and on_disk.get(path) == (made.size, made.time) and ledger.digest(made.notes) == made.digest


def noted(notes: Iterable[Note], ledger: Ledger, size: int, time: int) -> Made:
    kept = tuple(notes)
    return Made(kept, ledger.digest(kept), size, time)
