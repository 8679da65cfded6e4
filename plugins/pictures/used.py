"""Which pictures the public texts show, and where the texts ask for one that is not there."""

from collections.abc import Collection, Iterable, Iterator
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from plugins.cleaning.missing import missing as absent
from plugins.link.entry import Entry
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document, FileRef


class Use(Struct, frozen=True):
    """One place that asks for a picture; `path` is relative to the content folder."""

    path: str
    document: str
    line: int
    written: str
    in_text: bool = True  # or is the cover only


def shown(entries: Iterable[Entry]) -> list[Use]:
    """What anybody may see, each picture once, sorted by path. Of an original that is a draft, only the cover."""
    uses_of = (chain(cover(entry.original), *map(uses, entry.versions.values())) for entry in entries)
    first: dict[str, Use] = {}
    for use in chain.from_iterable(uses_of):
        known = first.setdefault(use.path, use)
        if use.in_text and not known.in_text:
            first[use.path] = replace(known, in_text=True)
    return [first[path] for path in sorted(first)]


def uses(document: Document) -> Iterator[Use]:
    """The cover, and the pictures in the text. A translation's cover is the original's."""
    yield from cover(document)
    for ref in document.refs:
        if isinstance(ref, FileRef):
            yield Use(ref.path, document.path, ref.line, ref.written)


def cover(document: Document) -> Iterator[Use]:
    if name := document.front.cover:
        yield Use(f"{document.entry}/{name}", document.path, document.lines.get("cover", 1), name, False)


def published_path(path: str, *, cropped: bool = False) -> str:
    """Where the small pictures stand in the output, but for the end of their names, whatever type the original was."""
    folder, _, name = path.rpartition(".")[0].rpartition("/")
    return f"pictures/{folder}/cover/{name}" if cropped else f"pictures/{folder}/{name}"


def twins(pictures: Iterable[Use]) -> Iterator[Problem]:
    """Two pictures that would become one file, such as lawn.jpg and lawn.png: readers would see one for the other."""
    first: dict[str, Use] = {}
    for use in pictures:
        other = first.setdefault(published_path(use.path), use)
        if other is not use:
            yield Problem(
                use.document,
                use.line,
                N_("the pictures “{other}” and “{name}” have the same name but for the type"),
                N_("give one of the two files another name, here too"),
                {"name": use.written, "other": other.path.rpartition("/")[2]},
            )


def missing(documents: Iterable[Document], files: Collection[str]) -> Iterator[Problem]:
    named = (use for document in documents for use in uses(document))
    return absent(named, files, N_("there is no picture “{written}”"))
