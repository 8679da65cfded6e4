"""What the pass over a body's HTML remembers of its elements."""

from msgspec import Struct, field

from plugins.read.document import AttachedEnd, EntryEnd


class Frame(Struct):
    """An open element.

    `place` is that of its start tag in the writer's output, `closing` what ends it. `words` is what its text says so
    far, as written. For links, `target` is the address as written, `occurrence` how often it came before, and `end`
    what stands before its closing tag if it leads to an entry or a document; for headings, `target` is the id, and
    `plain_from` where the plain text begins; for figures, `target` tells whether it has a picture, and more than that.
    """

    tag: str
    closing: str
    place: int = 0  # of its start tag in `out`
    attributes: dict[str, str] = field(default_factory=dict)
    foreign: bool = False  # in a language of its own
    target: str = ""
    occurrence: int = 0
    end: EntryEnd | AttachedEnd | None = None
    plain_from: int = 0
    words: list[str] = field(default_factory=list)


class Place(Struct, frozen=True):
    """Where the body stands."""

    lang: str
    kind: str
    folder: str


class Title(Struct, frozen=True):
    """A heading, its text being a span of `plain`."""

    level: int
    id: str
    begin: int
    end: int
