"""Which of several languages was written first."""

from collections.abc import Sequence

from plugins.import_site.entries.version import Version
from plugins.importing.note import Note
from plugins.problems.problem import N_

LONGER = 1.3  # times as many words as the first


def original_first(versions: Sequence[Version]) -> list[Version]:
    """The longest, where it is clearly longer than the first; else the first: of several posts the oldest, of several
    parts the one that begins."""
    if len(versions) < 2:
        return list(versions)
    first, longest = versions[0], max(versions, key=lambda version: version.words)
    found = longest if longest.words > LONGER * first.words else first
    why = N_("“{lang}” was taken for the original: it comes first")
    if found is not first:
        why = N_("“{lang}” was taken for the original: it is the longest")
    do = N_("if it is another: move “translated_from”, and date, tags and cover, to the other file")
    found.notes.append(Note(why, do, {"lang": found.lang}))
    return [found, *(version for version in versions if version is not found)]
