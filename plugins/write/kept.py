"""Which files of the last build are still right, so that they need not be made again."""

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import compress, count
from operator import ne
from pathlib import Path

from msgspec import Struct, field

from plugins.cache.ledger import Ledger, Note
from plugins.cache.store import load, save
from plugins.write.files import State


class Made(Struct, frozen=True):
    """A file that was made: its path, whether it is new or changed, how it looks on the disk, and the numbers of all
    that was looked up for it."""

    path: str
    changed: bool
    state: State
    notes: tuple[int, ...]


class Batch(Struct, frozen=True):
    """Files that were made together, and the notes that their numbers stand for: most are looked up by many."""

    files: tuple[Made, ...]
    notes: tuple[Note, ...]


Row = tuple[State, tuple[int, ...]]  # how a file looked, and the numbers of its notes


SPARE = 1000


class Memory(Struct, frozen=True):
    """What is remembered of one output folder. Each note is there once: thousands of pages look up the same things."""

    notes: Sequence[Note] = ()
    digests: Sequence[bytes] = ()  # of what each note found
    rows: Mapping[str, Row] = field(default_factory=dict)
    needed: int = 0  # how many of the notes the output needed when they were last counted

    def notes_of(self, numbers: Iterable[int]) -> Iterator[Note]:
        return (self.notes[number] for number in numbers)

    def still_right(self, on_disk: Mapping[str, State], ledger: Ledger) -> set[str]:
        """The files that are there as they were written, and for which every look-up would find the same again."""
        stale = set(compress(count(), map(ne, self.digests, ledger.digests(self.notes))))
        return {
            path
            for path, (state, numbers) in self.rows.items()
            if on_disk.get(path) == state and stale.isdisjoint(numbers)
        }


def recall(file: Path, version: str) -> Memory:
    """Nothing, if what is there is damaged or of another version."""
    match load(file, version):
        case (list() as names, list() as keys, list() as digests, dict() as rows, int() as needed):
            if len(names) == len(keys) == len(digests):
                return Memory(list(zip(names, keys, strict=True)), digests, rows, needed)
    return Memory()


def remember(
    file: Path, version: str, ledger: Ledger, before: Memory, kept: Container[str], fresh: Iterable[Batch]
) -> None:
    """`kept`: the paths of which `before` still holds. Their notes keep their numbers, so that little is to be done
    after a small change; notes that nothing needs any more stay until they may be more than a few."""
    rows: dict[str, Row] = {path: row for path, row in before.rows.items() if path in kept}
    numbers = dict(zip(before.notes, count(), strict=False))
    if many := len(numbers) > before.needed + SPARE or not before.needed:
        numbers = {}
        rows = {path: (state, numbered(before.notes_of(noted), numbers)) for path, (state, noted) in rows.items()}
    for batch in fresh:
        known = numbered(batch.notes, numbers)
        for made in batch.files:
            rows[made.path] = (made.state, tuple([known[number] for number in made.notes]))
    needed = len(numbers) if many else before.needed
    names, keys = [name for name, _ in numbers], [key for _, key in numbers]  # apart: quicker to load than pairs
    save(file, version, (names, keys, ledger.digests(numbers), rows, needed))


def numbered(notes: Iterable[Note], numbers: dict[Note, int]) -> tuple[int, ...]:
    """The numbers of notes; a new one gets the next number."""
    return tuple([numbers.setdefault(note, len(numbers)) for note in notes])
