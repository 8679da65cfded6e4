"""What a worker is asked, and what it answers."""

from collections.abc import Mapping

from msgspec import Struct, field

from plugins.problems.problem import N_

TOO_LONG = N_("the file “{name}” takes longer to open, or more memory, than any that readers could use")
SIMPLER = N_("save it anew, smaller: pictures with 2000 pixels on the longer side, documents as PDF")
CRASHED = N_("the file “{name}” is damaged: opening it fails")
ANEW = N_("open it in the program it was made with, and save it anew")
TOO_BIG = N_("the file “{name}” is too large: it has more than {limit} MB")
SMALLER_FILE = N_("save it smaller: pictures with 2000 pixels on the longer side, documents with smaller pictures")


class Job(Struct, frozen=True):
    """`trade` is how the file is to be treated, `how` what that depends on besides its bytes."""

    trade: str  # "picture", "pdf", "office": see worker.py
    file: str
    how: str = ""


class Piece(Struct, frozen=True):
    """A file that is published. `name` is the end of its name: "-720.avif"."""

    name: str
    content: bytes
    width: int = 0
    height: int = 0


class Cleaned(Struct, frozen=True, tag=True):
    pieces: tuple[Piece, ...]
    pages: int = 0  # of a document; 0 where that is not known


class Refusal(Struct, frozen=True, tag=True):
    """Why the file cannot be published, as msgids; the place {name}, the file's, is filled in by who asked."""

    found: str
    do: str
    values: Mapping[str, str] = field(default_factory=dict)


Result = Cleaned | Refusal


class Refused(Exception):
    """Raised by who does the work; becomes a `Refusal`."""

    def __init__(self, found: str, do: str, **values: str) -> None:
        super().__init__(found)
        self.refusal = Refusal(found, do, values)
