"""What of an entry is not as its source has it, or not known here."""

from collections.abc import Mapping, Sequence

from plugins.import_site.entries.bundle import Bundle
from plugins.importing.note import Note
from plugins.problems.problem import N_


def undated(bundle: Bundle) -> list[Note]:
    if any(post.date for post in bundle.posts):
        return []
    if any(post.modified for post in bundle.posts):
        told = N_("its source says only when it was changed last, and that day was taken")
    else:
        told = N_("its source has no date, and that of today was taken")
    return [Note(told, N_("write the right one into the folder's name"))]


def nameless(found: Sequence[str], known: Mapping[str, str]) -> list[Note]:
    new = [tag for tag in found if tag not in known.values()]
    told, do = N_("tags that have no names yet: {tags}"), N_("give them names in content/tags.yaml, or take them out")
    return [Note(told, do, {"tags": ", ".join(new)})] if new else []
