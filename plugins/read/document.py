"""What reading yields: one file of the content, parsed once, typed and frozen."""

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from plugins.cache.blobs import Blob
from plugins.cache.store import unpacked
from plugins.read.front import Front
from plugins.safety.exposure import Exposure

OPENING = 400  # characters of the plain text that are kept, for descriptions


class EntryRef(Struct, frozen=True):
    """A link to another entry: stands in the HTML for the value of an `href` attribute.

    `lang` is set where the author named one version (`…/index.ru.md`); otherwise the reader's language decides.
    """

    entry: str  # its folder: "news/2024-03-28-belgium-opens-its-doors"
    lang: str
    fragment: str  # without "#"; empty for none
    line: int
    written: str  # as the author wrote it, for messages


class EntryEnd(Struct, frozen=True):
    """Where the words of a link to an entry end: room to say what language it leads to. Fields as in `EntryRef`."""

    entry: str
    lang: str


class FileRef(Struct, frozen=True):
    """A picture beside the text: stands in the HTML for its element. Words are plain text, typeset."""

    path: str  # relative to the content folder: "news/2024-…/meeting.jpg"
    line: int
    written: str
    alt: str = ""  # empty: decoration
    caption: str = ""
    rest: str = ""  # its other attributes, as HTML: ' lang="nl"'
    alone: bool = False  # in a `figure` that has nothing else, and so has room for a caption and a credit


class AttachedRef(Struct, frozen=True):
    """A link to a document beside the text: stands in the HTML for the value of an `href` attribute."""

    path: str  # relative to the content folder: "news/2024-…/report.pdf"
    line: int
    written: str


class AttachedEnd(Struct, frozen=True):
    """Where the words of such a link end: room to say what kind of file it is, and how large."""

    path: str


Ref = EntryRef | FileRef | AttachedRef
Part = str | Ref | EntryEnd | AttachedEnd


class Heading(Struct, frozen=True):
    level: int
    id: str
    text: str  # plain


class Body(Struct, frozen=True):
    """Safe HTML in parts: strings, and between them what can only be known when all files are read."""

    parts: tuple[Part, ...]
    headings: tuple[Heading, ...]
    ids: frozenset[str]  # every id in the HTML, for links with a fragment
    plain: str  # how the text begins, without markup, for descriptions; paragraphs end in a line feed


class Document(Struct, frozen=True):
    """One version of an entry: one file."""

    path: str  # relative to the content folder, forward slashes, NFC: "news/2024-…/index.en.md"
    entry: str  # the folder, which is the entry's identity: "news/2024-03-28-belgium-opens-its-doors"
    kind: str  # the first folder: "news"
    name: str  # the folder's name without its date: "belgium-opens-its-doors"
    folder_date: date | None
    lang: str
    digest: str  # git's blob hash of the file's bytes, CRLF normalised
    stamp: str  # the same without keys that change none of its words: what a translation's stamp is compared with, too
    front_digest: str  # of the front matter alone: what other versions and other entries depend on
    front: Front
    lines: Mapping[str, int]  # where each key stands in the file
    has_text: bool  # below the front matter
    refs: tuple[Ref, ...]  # the links to our own, and the pictures, in the order of the text
    stored_body: bytes | Blob  # packed: few of the texts that are remembered are looked into again
    exposed: tuple[Exposure, ...] = ()  # what in it could lead to a person

    @property
    def body(self) -> Body:
        """Made anew each time; what is asked of every text of the site is above."""
        body = unpacked(bytes(self.stored_body))
        assert isinstance(body, Body)
        return body
