"""The sitemap: every page that is to be found, once, with its languages and the day of its last change.

Left out is what search engines would not keep: what stands in for a translation (its canonical address is another),
hidden texts, error pages, old addresses. Page 2 of a list and the following are left out as well: what is on them
changes with every new text, and all of it has a page of its own. So are the pages of the index by letters.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial

from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.heads import alternates
from plugins.page.output import Form, Output
from plugins.page.site_pages import Group, groups
from plugins.read.front import Event
from plugins.sitemap.model import FILE, PROTOCOL, Limits, Part, Url, part_file
from plugins.sitemap.sitemap import shares, surely_fits

ROBOTS = "robots.txt"


def sitemaps(desks: Mapping[str, Desk], pages: Sequence[str], limits: Limits = PROTOCOL) -> Iterator[Output]:
    """`pages`: all addresses of the site. None of a preview, which has drafts and is nobody's to find."""
    site = next(iter(desks.values())).site
    if site.preview:
        return
    yield Output(ROBOTS, "", Form.ROBOTS, partial(site.absolute, FILE))
    longest = len(site.url) + max(map(len, pages), default=0)
    if surely_fits(len(pages), longest, len(desks), limits):
        yield Output(FILE, "", Form.SITEMAP, partial(urls, desks))
        return
    parts = len(shared(desks, limits))
    yield Output(FILE, "", Form.SITEMAP_INDEX, partial(index, desks, limits))
    for number in range(parts):
        yield Output(part_file(number + 1), "", Form.SITEMAP, partial(part, desks, limits, number))


def shared(desks: Mapping[str, Desk], limits: Limits) -> list[Sequence[Url]]:
    """Found out once for all parts."""
    memo = next(iter(desks.values())).memo
    return memo.get(("sitemap", limits), lambda: shares(urls(desks), limits))


def part(desks: Mapping[str, Desk], limits: Limits, number: int) -> Sequence[Url]:
    return shared(desks, limits)[number]


def index(desks: Mapping[str, Desk], limits: Limits) -> list[Part]:
    site = next(iter(desks.values())).site
    return [
        Part(site.absolute(part_file(number)), latest(url.changed for url in some))
        for number, some in enumerate(shared(desks, limits), 1)
    ]


def urls(desks: Mapping[str, Desk]) -> list[Url]:
    """In the order of the site's sections. Linear in the number of pages."""
    known = {lang: dict(changes(desk)) for lang, desk in desks.items()}
    return [url for group in groups(desks) for url in of_group(next(iter(desks.values())), group, known)]


def of_group(desk: Desk, group: Group, known: Mapping[str, Mapping[str, datetime]]) -> Iterator[Url]:
    links = tuple([(each.hreflang, each.url) for each in alternates(desk, group.places, group.default)])
    if group.chooser is not None:
        yield Url(desk.site.absolute(group.chooser), None, links)
    for lang, place in group.places.items():
        moments = (known[lang].get(entry) for entry in group.entries(lang))
        yield Url(desk.site.absolute(place.path), latest(moments), links)


def latest(moments: Iterable[datetime | None]) -> datetime | None:
    return max((moment for moment in moments if moment), default=None)


def changes(desk: Desk) -> Iterator[tuple[str, datetime]]:
    """When each entry that is listed changed last, as far as its author says."""
    for name, shown in desk.places.shown.items():
        if shown.listed and (moment := changed(shown)):
            yield name, moment


def changed(shown: Shown) -> datetime | None:
    """The day in the folder of an event is when it takes place, which tells nothing of when it was written."""
    facts = shown.entry.facts
    written = facts.date if isinstance(facts, Event) else shown.entry.date
    return latest((written, shown.head.front.modified))
