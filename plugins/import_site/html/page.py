"""What the conversion of one text needs to know from outside, and what it gathers for those who will look at it."""

from collections.abc import Callable

from msgspec import Struct, field

from plugins.importing.note import Note

Pictures = Callable[[str, str], str]
Links = Callable[[str], str]


class Page(Struct):
    """`link` gives the address to write for an absolute one of the old site; `picture` the name of the file beside the
    text for the address of a picture and what it shows, empty where it was not given."""

    address: str
    link: Links
    picture: Pictures
    no_words: str = "?"  # stands in for what a picture shows, until somebody writes it
    notes: list[Note] = field(default_factory=list)
    footnotes: dict[str, str] = field(default_factory=dict)  # Markdown by label
    labels: dict[int, str] = field(default_factory=dict)  # of references, by the identity of their element
    pending: list[tuple[str, str]] = field(default_factory=list)  # pictures within lines: Markdown, plain
    used: list[str] = field(default_factory=list)  # labels of footnotes since a block began
    within: int = 0  # lists, quotations and notes that are being written

    def note(self, found: str, do: str, **values: object) -> None:
        note = Note(found, do, values)
        if note not in self.notes:
            self.notes.append(note)
