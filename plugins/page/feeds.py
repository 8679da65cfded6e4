"""Feeds: which lists have one, and what is in them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from functools import partial

from msgspec import Struct

from plugins.edition import address
from plugins.edition.contents import tag_slugs
from plugins.edition.shown import Shown
from plugins.feed.absolute import absolute_html
from plugins.feed.ids import entry_id, feed_id
from plugins.feed.model import Category, Feed, FeedItem
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.destination import real_path
from plugins.page.ics import has_events
from plugins.page.lists import LISTED
from plugins.page.models import Prose, Words
from plugins.page.output import Form, Output
from plugins.page.pictures import cover
from plugins.page.prose import prose
from plugins.page.tags import tag_name
from plugins.page.wording import words

EPOCH = datetime(2017, 1, 1, tzinfo=UTC)  # of a feed that has nothing in it yet: it must have a date, and keep it


class Source(Struct, frozen=True):
    """A list with a feed: its address, its key in `Contents.latest`, how it is called, and its calendar's address."""

    base: str
    key: str
    name: Callable[[Desk], Words]
    calendar: str = ""  # empty where it has no events


def sources(desk: Desk) -> Iterator[Source]:
    """Every list of one language that has feeds."""
    yield Source(address.home(desk.lang), "", lambda desk: Words(desk.gettext("Everything")))
    for kind in desk.kinds:
        if kind in LISTED or kind == "events":
            yield Source(address.section(desk.lang, kind), f"kind {kind}", partial(kind_name, kind))
    for campaign in desk.contents.kind("campaigns"):
        entry = campaign.entry.id
        calendar = address.campaign_calendar(campaign.path) if has_events(desk, entry) else ""
        yield Source(campaign.path, f"campaign {entry}", partial(campaign_name, entry), calendar)
    for slug in desk.contents.by_tag:
        yield Source(address.tag_page(desk.lang, slug), f"tag {slug}", partial(tag_words, slug))


def kind_name(kind: str, desk: Desk) -> Words:
    return Words(kinds.label(desk, kind))


def campaign_name(entry: str, desk: Desk) -> Words:
    shown = desk.contents.shown[entry]
    return words(desk, shown.head.front.title, shown.head.lang)


def tag_words(slug: str, desk: Desk) -> Words:
    return words(desk, *tag_name(desk, slug))


def feeds(desk: Desk) -> Iterator[Output]:
    """RSS and Atom of every list."""
    for source in sources(desk):
        make = partial(feed, desk, source)
        yield Output(address.rss(source.base), desk.lang, Form.RSS, make)
        yield Output(address.atom(source.base), desk.lang, Form.ATOM, make)


def feed(desk: Desk, source: Source) -> Feed:
    site = desk.site
    items = tuple(feed_item(desk, shown) for shown in desk.contents.latest.get(source.key, ()))
    return Feed(
        id=feed_id(site.authority, source.base),
        title=f"{site.name}: {source.name(desk).text}" if source.key else site.name,
        description=desk.gettext(site.tagline),
        lang=desk.lang,
        url=site.absolute(source.base),
        rss_url=site.absolute(address.rss(source.base)),
        atom_url=site.absolute(address.atom(source.base)),
        author_name=site.name,
        author_url=site.absolute(address.home(desk.lang)),
        updated=EPOCH,
        items=items,
    )


def feed_item(desk: Desk, shown: Shown) -> FeedItem:
    """Made once; it stands in many feeds. What stands in for a translation is the same item as in its own language, so
    that who follows both gets it once."""
    key = ("feed item", shown.entry.id, shown.head.lang, shown.text.lang)
    return desk.memo.get(key, lambda: new_feed_item(desk, shown))


def new_feed_item(desk: Desk, shown: Shown) -> FeedItem:
    front, entry = shown.head.front, shown.entry
    published = entry.date or EPOCH
    url = desk.site.absolute(real_path(shown))
    return FeedItem(
        id=entry_id(desk.site.authority, entry.id, shown.head.lang),
        title=front.title,
        url=url,
        published=published,
        updated=max(front.modified or published, published),
        summary=front.summary,
        html=absolute_html(covered(desk, shown) + marked(prose(desk, shown.text, desk.site.url)), url),
        categories=tuple(category(desk, slug) for slug in tag_slugs(entry.original)),
        author_name=desk.site.name,
        lang=shown.head.lang,
    )


def covered(desk: Desk, shown: Shown) -> str:
    found = cover(desk, shown, desk.site.url)
    return f"<figure>{found.html}</figure>" if found else ""


def marked(text: Prose) -> str:
    """Where it is not in the language of the feed, it says so."""
    return f'<div lang="{text.lang}" dir="{text.dir}">{text.html}</div>' if text.lang and text.html else str(text.html)


def category(desk: Desk, slug: str) -> Category:
    """The slug is the term, the same in all languages; the label is for people."""
    return Category(term=slug, label=tag_name(desk, slug)[0])
