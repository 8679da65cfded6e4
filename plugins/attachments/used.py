"""Which documents the public texts link to, and where the texts ask for one that is not there."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from plugins.cleaning.memory import Outcome
from plugins.cleaning.missing import missing as absent
from plugins.cleaning.published import Asked
from plugins.cleaning.work import Job
from plugins.link.entry import Entry
from plugins.page.models import Attachment
from plugins.problems.problem import N_, Problem
from plugins.read.document import AttachedRef, Document


class Use(Struct, frozen=True):
    """One place that links to a document; `path` is relative to the content folder."""

    path: str
    document: str
    line: int
    written: str


def uses(document: Document) -> Iterator[Use]:
    for ref in document.refs:
        if isinstance(ref, AttachedRef):
            yield Use(ref.path, document.path, ref.line, ref.written)


def linked(entries: Iterable[Entry]) -> list[Use]:
    """What anybody may have, each document once, sorted by path."""
    first: dict[str, Use] = {}
    for entry in entries:
        for version in entry.versions.values():
            for use in uses(version):
                first.setdefault(use.path, use)
    return [first[path] for path in sorted(first)]


def missing(documents: Iterable[Document], files: Collection[str]) -> Iterator[Problem]:
    named = (use for document in documents for use in uses(document))
    return absent(named, files, N_("there is no document “{written}”"))


def asked(uses: Iterable[Use], content: Path) -> dict[str, Asked]:
    """By path."""
    wanted: dict[str, Asked] = {}
    for use in uses:
        base, _, extension = use.path.rpartition(".")
        file = str(content / use.path)
        job = Job("pdf", file) if extension == "pdf" else Job("office", file, extension)
        wanted[use.path] = Asked(job, f"files/{base}", use.document, use.line, use.written)
    return wanted


def offered(wanted: Mapping[str, Asked], outcomes: Mapping[Job, Outcome]) -> dict[str, Attachment]:
    """What could be made, by path."""
    found: dict[str, Attachment] = {}
    for path, each in wanted.items():
        outcome = outcomes[each.job]
        for size in outcome.sizes:
            kind = path.rpartition(".")[2].upper()
            found[path] = Attachment(each.base + size.name, kind, outcome.pages, size.bytes)
    return found
