"""Where a link in a text leads, as far as its author is to be told."""

from collections.abc import Collection, Iterator, Mapping

from plugins.link.entry import Entry
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document, EntryRef
from plugins.read.front import Status

UNPUBLISHED = N_("the link “{written}” leads to a text that is not published (a draft, or for a later date)")
UNPUBLISHED_VERSION = N_("the link “{written}” leads to a version that is not published (a draft)")
PUBLISH = N_("publish that text first, or remove the link")
REVEAL = N_("remove the link, or delete the line “status: hidden” in that text")

Files = Mapping[str, Collection[str]]
"""All files that there are, published or not: the languages of each folder."""


def links(document: Document, entries: Mapping[str, Entry], files: Files) -> Iterator[Problem]:
    """`entries`: what is published."""
    for ref in document.refs:
        if isinstance(ref, EntryRef):
            yield from link(ref, document, entries.get(ref.entry), files.get(ref.entry, ()))


def link(ref: EntryRef, document: Document, entry: Entry | None, written: Collection[str]) -> Iterator[Problem]:
    """`written`: the languages in which the entry has a file."""
    if entry is None and written:
        yield problem(ref, document, UNPUBLISHED, PUBLISH)
    elif entry is None:
        yield problem(
            ref,
            document,
            N_("the link “{written}” leads nowhere: there is no folder content/{entry}/"),
            N_("correct the folder’s name, or remove the link"),
        )
    elif ref.lang in written and ref.lang not in entry.versions:
        yield problem(ref, document, UNPUBLISHED_VERSION, PUBLISH)
    elif ref.lang and ref.lang not in entry.versions:
        yield problem(
            ref,
            document,
            N_("the link “{written}” leads nowhere: that text has no version in “{lang}”"),
            N_("link to the folder alone; readers then get the text in their own language"),
        )
    elif ref.fragment and not any(ref.fragment in version.body.ids for version in entry.versions.values()):
        yield problem(
            ref,
            document,
            N_("the link “{written}” leads to a place “#{fragment}” that is not in that text"),
            N_("correct what stands after “#”, or remove it"),
        )
    elif document.front.status is Status.PUBLISHED and is_hidden(entry):
        yield problem(
            ref,
            document,
            N_("the link “{written}” shows everybody a text that is hidden"),
            REVEAL,
            Severity.WARNING,
        )


def is_hidden(entry: Entry) -> bool:
    """Whether there is no other version that a link could lead to."""
    return all(version.front.status is Status.HIDDEN for version in entry.versions.values())


def problem(ref: EntryRef, document: Document, found: str, do: str, severity: Severity = Severity.ERROR) -> Problem:
    values = {"written": ref.written, "entry": ref.entry, "lang": ref.lang, "fragment": ref.fragment}
    return Problem(document.path, ref.line, found, do, values, severity)
