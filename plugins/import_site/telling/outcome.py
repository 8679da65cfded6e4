"""What became of one entry."""

from msgspec import Struct, field

from plugins.import_site.entries.drafting import Entry
from plugins.importing.note import Note
from plugins.problems.problem import Problem

MADE, THERE, FAILED = "made", "there", "failed"


class Outcome(Struct):
    """`notes` have the path of the file that they are about, below the content folder, or of the entry."""

    state: str
    entry: Entry
    notes: list[tuple[str, Note]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def to_look_at(self) -> int:
        return len(self.notes) + len(self.problems) + len(self.entry.album.missing) + len(self.entry.doubtful)
