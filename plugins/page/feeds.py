"""The feeds of every list, in each format, with what is older in archive documents."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from plugins.edition import address
from plugins.edition.contents import EVERYTHING
from plugins.feed.formats import ATOM, FORMATS, JSON, RSS, Format
from plugins.feed.model import Feed, Guide
from plugins.page.desk import Desk
from plugins.page.feed_items import EPOCH, feed_item
from plugins.page.feed_sources import Source, identity, sources
from plugins.page.output import Form, Output
from plugins.problems.problem import N_

FORMS: Mapping[Format, Form] = {ATOM: Form.ATOM, RSS: Form.RSS, JSON: Form.JSON_FEED}
GUIDE = N_(
    "This is a feed, made for programs. Copy its address into a feed reader, and what is new comes to you by itself."
)
GUIDE_LINK = N_("What feeds are and how to follow them")


def feeds(desk: Desk) -> Iterator[Output]:
    for source in sources(desk):
        for number in numbers(desk.contents.feeds.counts.get(source.key, 0)):
            file = address.feed_archive(address.feed(source.base), number)
            yield from documents(file, desk.lang, partial(feed, desk, source, number))


def numbers(count: int) -> range:
    """0 is what is newest, the others are volumes."""
    return range(count + 1)


def documents(file: str, lang: str, make: Callable[[], Feed]) -> Iterator[Output]:
    """One in each format."""
    for form in FORMATS:
        yield Output(file + form.ending, lang, FORMS[form], make)


def feed(desk: Desk, source: Source, number: int) -> Feed:
    """Made once for all formats."""
    return desk.memo.get(("feed", source.base, number), lambda: new_feed(desk, source, number))


def new_feed(desk: Desk, source: Source, number: int) -> Feed:
    site, lists = desk.site, desk.contents.feeds
    file = address.feed(source.base)
    return Feed(
        id=identity(desk, source),
        title=f"{site.name}: {source.name(desk).text}" if source.key != EVERYTHING else site.name,
        description=desk.gettext(site.tagline),
        lang=desk.lang,
        url=site.absolute(source.base),
        author_name=site.name,
        author_url=site.absolute(address.home(desk.lang)),
        updated=EPOCH,
        guide=guide(desk, file),
        items=tuple([feed_item(desk, shown) for shown in lists.of(source.key, number)]),
        **around(site.absolute(file), number, lists.counts.get(source.key, 0)),
    )


def around(file: str, number: int, count: int) -> dict[str, str]:
    """The addresses of a document and of those before and after it. What is newest comes after the last volume."""
    before = number - 1 if number else count
    return {
        "file": address.feed_archive(file, number),
        "previous": address.feed_archive(file, before) if before else "",
        "next": address.feed_archive(file, number + 1) if 0 < number < count else "",
        "current": file if number else "",
    }


def guide(desk: Desk, file: str) -> Guide:
    root, path = address.root(file), address.feeds_page(desk.lang)
    return Guide(
        style=f"{root}theme/feed.css",
        text=desk.gettext(GUIDE),
        link=desk.gettext(GUIDE_LINK),
        path=root + path,
        url=desk.site.absolute(path),
    )
