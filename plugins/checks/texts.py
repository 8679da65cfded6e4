"""Which texts the output was made from: for each of its files those whose words stand there."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from plugins.addresses.moved import shown
from plugins.cache.code import ROOT, code_version
from plugins.checks.address import file_at
from plugins.checks.subject import Subject
from plugins.edition import address
from plugins.edition.aliases import redirects
from plugins.edition.shown import Shown
from plugins.link.entries import Clock, link
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.read.read import Reading, read
from plugins.site.settled import settled
from plugins.site.site import Site


class Texts(Struct, frozen=True):
    """`sources`: paths of texts by the file of the output that shows them, the one with the most words first."""

    content: Path
    site: Site
    reading: Reading
    entries: Mapping[str, Entry]
    shown: Mapping[tuple[str, str], Shown]
    sources: Mapping[str, tuple[str, ...]]

    @property
    def documents(self) -> Sequence[Document]:
        return self.reading.documents

    def entry_of(self, path: str) -> str:
        """The folder of the text whose words stand in a file of the output; the path itself where there is none."""
        return self.sources[path][0].rpartition("/")[0] if path in self.sources else path


def texts(subject: Subject) -> Texts:
    """As a build reads and links them; what was read before is remembered."""
    site = settled(ROOT)
    reading = read(subject.content, subject.languages, subject.cache / "read", code_version())
    entries = link(reading.documents, subject.languages, Clock(site.now, site.zone))
    pages = shown(reading.documents, site)
    found: dict[str, tuple[str, ...]] = {}
    for path, sources in [*of_redirects(entries), *of_pages(pages)]:
        found[path] = tuple(dict.fromkeys(sources))
    return Texts(subject.content, site, reading, entries, pages, found)


def of_pages(pages: Mapping[tuple[str, str], Shown]) -> Iterator[tuple[str, Sequence[str]]]:
    for page in pages.values():
        sources = (page.text.path, page.head.path, page.entry.original.path)
        yield file_at(page.path), sources
        if page.entry.kind == "events":
            yield address.event_file(page.path), (page.head.path, page.entry.original.path)


def of_redirects(entries: Mapping[str, Entry]) -> Iterator[tuple[str, Sequence[str]]]:
    for document, old, _ in redirects(entries.values()):
        if old.path and not old.query:
            yield file_at(f"{old.path}/"), (document.path,)
