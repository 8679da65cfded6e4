"""What an old address can lead to, and what is taken already."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from msgspec import Struct

from plugins.edition import address
from plugins.edition.aliases import redirects
from plugins.edition.shown import is_listed
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.site.site import Site

POSTS = frozenset({"news", "press", "dossier"})  # what the archives of a weblog are made of
Key = tuple[str, tuple[tuple[str, str], ...]]


class Destination(Struct, frozen=True):
    """`address` is a page or a file of the site, as in "en/news/"; `entry` is the folder of the text that it is of."""

    address: str
    lang: str
    entry: str = ""


class Places(Struct, frozen=True):
    """`addresses` are those of pages and files, by their `folded` form, without old ones; `files` as they are on a disk
    that does not tell upper from lower case, with old ones. `hidden` is not to be led to. `aliases` are the old
    addresses of texts: whose, and where to. `days` are those of public posts."""

    languages: tuple[str, ...]
    addresses: Mapping[str, str]
    files: frozenset[str]
    entries: Mapping[str, Entry]
    hidden: frozenset[str]
    aliases: Mapping[Key, tuple[str, str]]
    days: tuple[date, ...]
    documents: Sequence[Document]  # of drafts too: to tell why something is not there
    site: Site

    def destination(self, place: str) -> Destination:
        """Of one of the `addresses`."""
        lang = place.partition("/")[0]
        return Destination(place, lang if lang in self.languages else self.languages[0])


def folded(path: str) -> str:
    return path.strip("/").casefold()


def places(site: Site, files: Iterable[str], entries: Sequence[Entry], documents: Sequence[Document]) -> Places:
    """`files` are those of the output, as in "en/news/index.html"."""
    aliases = {old.key: (version.path, to) for version, old, to in redirects(entries)}
    old = {path for path, query in aliases if not query}
    names = list(files)
    found = (name.removesuffix("index.html") for name in names)
    return Places(
        languages=tuple(site.languages),
        addresses={key: name for name in found if (key := folded(name)) not in old},
        files=frozenset(name.casefold() for name in names),
        entries={entry.id: entry for entry in entries},
        hidden=frozenset(hidden(entries)),
        aliases=aliases,
        days=tuple(sorted(days(entries, site))),
        documents=documents,
        site=site,
    )


def hidden(entries: Iterable[Entry]) -> Iterable[str]:
    for entry in entries:
        for lang, version in entry.versions.items():
            if not is_listed(version):
                yield folded(address.entry_page(entry, lang))


def days(entries: Iterable[Entry], site: Site) -> set[date]:
    """On which there is something that anyone may find in the lists."""
    return {
        entry.date.astimezone(site.zone).date()
        for entry in entries
        if entry.kind in POSTS and entry.date and any(map(is_listed, entry.versions.values()))
    }
