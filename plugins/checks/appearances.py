"""Where a text or a picture can be found in the site: pages, lists, feeds, calendars."""

import re
from collections.abc import Iterator, Mapping, Sequence

from plugins.checks.address import file_at
from plugins.checks.whole import Whole
from plugins.edition.shown import Shown
from plugins.languages.speech import Speech
from plugins.pictures.used import uses
from plugins.problems.problem import N_

_ITEM = rb"""(?:<link>|<link [^>]*href="|"url": ?")"""  # of what a feed has, rather than what its texts link to
SHOWN = 12  # addresses in one line; the rest is counted


def appearances(path: str, site: Whole, said: Speech) -> Iterator[str]:
    """Lines for a person. Nothing for what is in the site nowhere."""
    pages = [page for page in site.texts.shown.values() if path in (page.head.path, page.text.path)]
    there = [page for page in pages if file_at(page.path) in site.memory]
    for page in sorted(there, key=lambda page: page.head.path != path or not page.own):
        if page.own and page.head.path == path:
            yield said.say(N_("its page: {address}"), address=f"/{page.path}")
            for title, found in found_in(page, site).items():
                if found:
                    yield said.say(title, addresses=listed(found, said))
        else:
            values = {"lang": page.lang, "address": f"/{page.path}"}
            yield said.say(N_("stands in where there is no text in “{lang}”: {address}"), **values)
    for document in site.texts.documents:
        if any(use.path == path for use in uses(document)):
            yield said.say(N_("shown by {path}"), path=document.path)


def found_in(page: Shown, site: Whole) -> Mapping[str, Sequence[str]]:
    """Addresses by what they are, as msgids."""
    file = file_at(page.path)
    old: list[str] = []
    lists: list[str] = []
    texts: list[str] = []
    for path, facts in site.pages.items():
        if any(link.path == file and link.tag in ("a", "meta") for link in facts.links):
            sources = site.texts.sources.get(path, ())
            kind = old if facts.moved else texts if sources else lists
            if facts.moved or not any(source.startswith(f"{page.entry.id}/") for source in sources):
                kind.append(f"/{path.removesuffix('index.html')}")
    return {
        N_("old addresses that lead there: {addresses}"): old,
        N_("lists: {addresses}"): lists,
        N_("linked from: {addresses}"): texts,
        N_("feeds: {addresses}"): naming(file, site, _ITEM, (".xml", ".atom", ".json")),
        N_("calendars: {addresses}"): naming(file, site, rb"", (".ics",)),
    }


def naming(file: str, site: Whole, before: bytes, endings: tuple[str, ...]) -> list[str]:
    """Files that name the page's address, with that before it."""
    url = re.escape((site.url + file.removesuffix("index.html")).encode())
    whole = re.compile(before + url + rb"(?![A-Za-z0-9])")
    return [f"/{path}" for path in site.ending(*endings) if whole.search(site.read(path).replace(b"\r\n ", b""))]


def listed(found: Sequence[str], said: Speech) -> str:
    if len(found) <= SHOWN:
        return ", ".join(found)
    rest = len(found) - SHOWN
    more = said.ngettext("and {n} more", "and {n} more", rest).format(n=rest)
    return f"{', '.join(found[:SHOWN])} {more}"
