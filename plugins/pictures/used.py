"""Which pictures the public texts show, and where the texts ask for one that is not there."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from plugins.problems.problem import N_, Problem
from plugins.read.document import Document, FileRef


@dataclass(frozen=True, slots=True)
class Use:
    """One place that asks for a picture; `path` is relative to the content folder."""

    path: str
    document: str
    line: int
    written: str


def uses(document: Document) -> Iterator[Use]:
    """The cover, and the pictures in the text. A translation's cover is the original's."""
    if cover := document.front.cover:
        yield Use(f"{document.entry}/{cover}", document.path, document.lines.get("cover", 1), cover)
    for part in document.body.parts:
        if isinstance(part, FileRef):
            yield Use(part.path, document.path, part.line, part.written)


def missing(documents: Iterable[Document], files: Collection[str]) -> Iterator[Problem]:
    for document in documents:
        for use in uses(document):
            if use.path not in files:
                yield Problem(
                    use.document,
                    use.line,
                    N_("there is no picture “{written}”"),
                    N_("put the file into the folder content/{folder}/, or correct its name"),
                    {"written": use.written, "folder": use.path.rpartition("/")[0]},
                )
