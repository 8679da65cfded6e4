"""From documents to entries: the files of one folder belong together."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, tzinfo

from msgspec import Struct

from plugins.link.entry import Entry
from plugins.link.versions import original_of, problems_of
from plugins.problems.problem import Problem
from plugins.read.document import Document
from plugins.read.front import Campaign, Event, Front, Status


class Clock(Struct, frozen=True):
    """Now, and the zone in which the foundation's days begin."""

    now: datetime
    zone: tzinfo
    preview: bool = False  # nothing is held back: for those who write

    def midnight(self, document: Document) -> datetime | None:
        """The start of the day in the folder's name."""
        return self.start_of(document.folder_date) if document.folder_date else None

    def begin(self, front: Front) -> datetime | None:
        """For an entry whose folder has no date: the day that its own dates begin."""
        match front:
            case Event(start=start):
                return self.start_of(start.date() if isinstance(start, datetime) else start)
            case Campaign(since=date() as since):
                return self.start_of(since)
        return None

    def start_of(self, day: date) -> datetime:
        return datetime.combine(day, time(), self.zone)


def group(documents: Iterable[Document]) -> dict[str, list[Document]]:
    """Documents by folder, both in the order of their names."""
    folders: dict[str, list[Document]] = {}
    for document in sorted(documents, key=lambda document: document.path):
        folders.setdefault(document.entry, []).append(document)
    return folders


def link(documents: Iterable[Document], languages: Sequence[str], clock: Clock) -> dict[str, Entry]:
    """All entries that have at least one public version, by folder. Folders without a clear original are left out."""
    entries = (entry_of(folder, languages, clock) for folder in group(documents).values())
    return {entry.id: entry for entry in entries if entry and entry.versions}


def folder_problems(documents: Iterable[Document]) -> Iterator[Problem]:
    """What is wrong between the versions of each folder."""
    for folder in group(documents).values():
        yield from problems_of(folder)


def entry_of(documents: Sequence[Document], languages: Sequence[str], clock: Clock) -> Entry | None:
    original = original_of(documents)
    if original is None:
        return None
    date = original.front.date or clock.midnight(original) or clock.begin(original.front)
    awaited = is_awaited(original.front, date, clock)
    versions = {} if awaited and not clock.preview else public(documents, languages, clock)
    digest = digest_of(original, versions, awaited)
    return Entry(original.entry, original.kind, original.name, original, versions, date, digest, awaited)


def digest_of(original: Document, versions: Mapping[str, Document], awaited: bool) -> str:
    """Of what other entries, lists and languages see, so that they can tell whether it changed."""
    listed = ";".join(f"{lang}={each.front.slug}={each.front.status}" for lang, each in versions.items())
    return f"{original.entry}|{original.front_digest}|{awaited}|{listed}"


def is_awaited(front: Front, date: datetime | None, clock: Clock) -> bool:
    """Whether its day has not come. The date in the folder of an event is when it happens, and may come."""
    return date is not None and date > clock.now and not isinstance(front, Event)


def public(documents: Sequence[Document], languages: Sequence[str], clock: Clock) -> Mapping[str, Document]:
    """The versions that anyone may read; in a preview, those that are being written too."""
    ready = [document for document in documents if clock.preview or document.front.status is not Status.DRAFT]
    by_lang = {document.lang: document for document in ready}
    return {lang: by_lang[lang] for lang in languages if lang in by_lang}


def withheld(documents: Iterable[Document], entries: Mapping[str, Entry]) -> list[Document]:
    """What was read and is not published: drafts, and texts whose day has not come."""
    shown = {version.path for entry in entries.values() for version in entry.versions.values()}
    return [document for document in documents if document.path not in shown]
