"""Translations that are older than what they were made from, for readers."""

from collections.abc import Collection, Iterable

from plugins.edition.shown import is_listed
from plugins.link.entry import Entry
from plugins.link.source import newer_source
from plugins.read.document import Document


def outdated(entries: Iterable[Entry], kinds: Collection[str]) -> dict[str, Document]:
    """By the path of each outdated version of these kinds: its source as it is now, which anyone may read.

    A source that is not public, or hidden, is nothing to send readers to, and no version is older than what nobody has.
    """
    return {
        version.path: source
        for entry in entries
        if entry.kind in kinds
        for version in entry.versions.values()
        if (source := newer_source(version, entry.versions)) and is_listed(source)
    }
