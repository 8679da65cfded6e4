"""Old addresses of texts: where each leads, and which cannot."""

from collections.abc import Iterable, Iterator, Mapping

from plugins.edition import address
from plugins.edition.contents import Contents
from plugins.link.entry import Entry
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.redirects.old import Old, old_address


def redirects(entries: Iterable[Entry]) -> Iterator[tuple[Document, Old, str]]:
    """Each text's old addresses, and the address that they lead to: always a page, so there are no chains."""
    for entry in entries:
        for lang, version in entry.versions.items():
            for alias in version.front.aliases:
                yield version, old_address(alias), address.entry_page(entry, lang)


def problems(entries: Iterable[Entry], contents: Mapping[str, Contents]) -> Iterator[Problem]:
    """Old addresses that are those of a page now, of two texts, or twice of one.

    Those that the site needs for its own pages are found where all its files are known (plugins/page/output.py).
    """
    pages = {shown.path.strip("/"): shown for each in contents.values() for shown in each.shown.values()}
    taken: dict[object, Document] = {}
    for entry in entries:
        for version in entry.versions.values():
            for old in map(old_address, version.front.aliases):
                other = taken.setdefault(old.key, version)
                page = None if old.query else pages.get(old.path.casefold())
                if page and page.entry is entry and page.lang == version.lang:
                    found, do = N_("“{old}” is the address that this text has now"), N_("delete it from “aliases”")
                elif page:
                    found, do = N_("the old address “{old}” is that of {other} now"), N_("delete it from “aliases”")
                    other = page.head
                elif other is not version:
                    found, do = N_("the old address “{old}” stands in {other} too"), N_("delete it from one of the two")
                elif twice(old, version):
                    found, do = N_("the old address “{old}” stands here twice"), N_("delete one of the two")
                else:
                    continue
                values = {"old": str(old), "other": other.path}
                yield Problem(version.path, version.lines.get("aliases", 1), found, do, values)


def twice(old: Old, version: Document) -> bool:
    return [old_address(alias).key for alias in version.front.aliases].count(old.key) > 1
