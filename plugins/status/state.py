"""What there is of each entry in each language."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

from msgspec import Struct

from plugins.link.entries import group
from plugins.link.source import newer_source
from plugins.link.versions import original_of
from plugins.link.withdrawal import Withdrawn, withdrawals
from plugins.read.document import Document
from plugins.read.front import Status


class State(StrEnum):
    """One word for each cell of the table; what is not public says so first, whatever else it is."""

    ORIGINAL = "original"
    DONE = "done"
    OUTDATED = "outdated"
    MISSING = "missing"
    DRAFT = "draft"
    HIDDEN = "hidden"


class Version(Struct, frozen=True):
    """One language of an entry. `path` is empty where there is none, `source` (a language) where it is an original."""

    lang: str
    state: State
    path: str = ""
    source: str = ""
    stamp: str = ""  # the hash that `translated_from` has
    outdated: bool = False  # a draft can be, too
    short: bool = False  # a title and a summary, and no text yet

    @property
    def unstamped(self) -> bool:
        """A translation of which nobody wrote down what it was made from."""
        return bool(self.source) and not self.stamp


class Row(Struct, frozen=True):
    """One entry. `original` is the language it was written in, or empty where that is not clear."""

    entry: str
    kind: str
    title: str
    lang: str  # of the title
    original: str
    versions: Mapping[str, Version]
    withdrawn: tuple[Withdrawn, ...]


def rows(documents: Iterable[Document], languages: Sequence[str]) -> list[Row]:
    """One row for each folder, in the order of their names; the languages in the order given."""
    return [row(folder, languages) for folder in group(documents).values()]


def row(documents: Sequence[Document], languages: Sequence[str]) -> Row:
    original = original_of(documents)
    named = original or documents[0]
    by_lang = {document.lang: document for document in documents}
    return Row(
        entry=named.entry,
        kind=named.kind,
        title=named.front.title,
        lang=named.lang,
        original=original.lang if original else "",
        versions={lang: version(lang, by_lang) for lang in languages},
        withdrawn=tuple(withdrawals(documents)),
    )


def version(lang: str, documents: Mapping[str, Document]) -> Version:
    document = documents.get(lang)
    if document is None:
        return Version(lang, State.MISSING)
    source = document.front.translated_from
    outdated = newer_source(document, documents) is not None
    return Version(
        lang=lang,
        state=state(document, outdated),
        path=document.path,
        source=source.lang if source else "",
        stamp=source.digest if source else "",
        outdated=outdated,
        short=not document.has_text,
    )


def state(document: Document, outdated: bool) -> State:
    match document.front.status:
        case Status.DRAFT:
            return State.DRAFT
        case Status.HIDDEN:
            return State.HIDDEN
    if document.front.translated_from is None:
        return State.ORIGINAL
    return State.OUTDATED if outdated else State.DONE


def totals(rows: Iterable[Row]) -> dict[str, Counter[State]]:
    """By language: how many there are of each state."""
    counted: dict[str, Counter[State]] = {}
    for each in versions_of(rows):
        counted.setdefault(each.lang, Counter())[each.state] += 1
    return counted


def versions_of(rows: Iterable[Row]) -> Iterator[Version]:
    for each in rows:
        yield from each.versions.values()
