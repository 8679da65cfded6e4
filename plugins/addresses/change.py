"""All that is known of addresses that changed: from git's history, and from what was published last."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from plugins.addresses.answering import redirected, there
from plugins.addresses.lost import gone, lost
from plugins.addresses.moved import Moved, moved
from plugins.addresses.past import documents_at
from plugins.addresses.published import known_addresses, known_old_addresses, store
from plugins.problems.problem import Problem
from plugins.read.read import Reading
from plugins.site.site import Site
from plugins.status.git import Lack


class Change(Struct, frozen=True):
    """`lack`: git does not know what was, and nothing was published."""

    moved: Sequence[Moved] = ()
    gone: Sequence[Problem] = ()
    lack: Lack | None = None


def change(since: str, content: Path, reading: Reading, site: Site) -> Change:
    """Since a commit, or where it is empty since the last that others have, and since what was published last."""
    documents = reading.documents
    before = documents_at(since, content, documents, list(site.languages))
    folder = store(content)
    known = None if since else known_addresses(folder)
    old = frozenset() if since else known_old_addresses(folder, site.languages)
    if isinstance(before, Lack) and known is None and not old:
        return Change(lack=before)
    leads = redirected(documents, reading.redirects, site)
    found = [] if isinstance(before, Lack) else list(moved(before, documents, site, leads))
    if known is None and not old:
        return Change(found)
    pages = there(documents, site)

    def answering(address: str) -> bool:
        return pages(address) or leads(address)

    told = {(each.document.path, each.old.casefold()) for each in found}
    more = lost(known or {}, documents, site, answering)
    found += [each for each in more if (each.document.path, each.old.casefold()) not in told]
    return Change(found, list(gone(old, answering)))
