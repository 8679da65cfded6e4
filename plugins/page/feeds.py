"""Feeds: which lists have one, what is in them, and the page that shows them to people."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from plugins.edition import address
from plugins.edition.contents import newest_first, tag_slugs
from plugins.edition.shown import Shown
from plugins.feed.absolute import absolute_html
from plugins.feed.ids import entry_id, feed_id
from plugins.feed.model import Category, Feed, FeedItem
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import everywhere, head, home_feeds
from plugins.page.lists import LISTED
from plugins.page.models import FeedGroup, FeedsPage, Subscription
from plugins.page.output import Form, Output, page
from plugins.page.prose import prose
from plugins.page.tags import tag_name

EPOCH = datetime(2017, 1, 1, tzinfo=UTC)  # of a feed that has nothing in it yet: it must have a date, and keep it

IN_HOME = ("news", "press", "dossier", "events", "campaigns")


@dataclass(frozen=True, slots=True)
class Source:
    """A list with a feed: its address, its name, and what is in it, newest first."""

    base: str
    label: str
    lang: str
    items: tuple[Shown, ...]


def sources(desk: Desk) -> Iterator[Source]:
    """Every list of one language that has feeds."""
    contents, lang = desk.contents, desk.lang
    everything = (item for kind in IN_HOME for item in contents.kind(kind) if item.entry.date)
    yield Source(address.home(lang), desk.gettext("Everything"), "", latest(desk, everything))
    for kind in desk.kinds:
        if kind in LISTED or kind == "events":
            yield Source(address.section(lang, kind), kinds.label(desk, kind), "", latest(desk, contents.kind(kind)))
    for campaign in contents.kind("campaigns"):
        members = contents.by_campaign.get(campaign.entry.id, ())
        title, foreign = campaign.head.front.title, "" if campaign.own else campaign.head.lang
        yield Source(campaign.path, title, foreign, latest(desk, members))
    for slug, members in contents.by_tag.items():
        name, name_lang = tag_name(desk, slug)
        yield Source(address.tag_page(lang, slug), name, "" if name_lang == lang else name_lang, latest(desk, members))


def latest(desk: Desk, items: Iterable[Shown]) -> tuple[Shown, ...]:
    """The newest that are in the feed's language; what only stands in for a translation is never in a feed."""
    own = sorted((item for item in items if item.own), key=newest_first)
    return tuple(own[: desk.site.feed_items])


def feeds(desk: Desk) -> Iterator[Output]:
    """RSS and Atom of every list. Each text is made ready once, whatever number of feeds it is in."""
    items: dict[str, FeedItem] = {}
    for source in sources(desk):
        for shown in source.items:
            if shown.entry.id not in items:
                items[shown.entry.id] = feed_item(desk, shown)
        model = feed(desk, source, [items[shown.entry.id] for shown in source.items])
        yield Output(address.rss(source.base), desk.lang, Form.RSS, model)
        yield Output(address.atom(source.base), desk.lang, Form.ATOM, model)


def feed(desk: Desk, source: Source, items: Sequence[FeedItem]) -> Feed:
    site = desk.site
    home = source.base == address.home(desk.lang)
    return Feed(
        id=feed_id(site.authority, source.base),
        title=site.name if home else f"{site.name}: {source.label}",
        description=desk.gettext(site.tagline),
        lang=desk.lang,
        url=site.absolute(source.base),
        rss_url=site.absolute(address.rss(source.base)),
        atom_url=site.absolute(address.atom(source.base)),
        author_name=site.name,
        author_url=site.absolute(address.home(desk.lang)),
        updated=max((item.updated for item in items), default=EPOCH),
        items=tuple(items),
    )


def feed_item(desk: Desk, shown: Shown) -> FeedItem:
    front, entry = shown.head.front, shown.entry
    published = entry.date or EPOCH
    return FeedItem(
        id=entry_id(desk.site.authority, entry.id, desk.lang),
        title=front.title,
        url=desk.site.absolute(shown.path),
        published=published,
        updated=max(front.modified or published, published),
        summary=front.summary,
        html=absolute_html(str(prose(desk, shown.text, desk.site.url).html), desk.site.absolute(shown.path)),
        categories=tuple(category(desk, slug) for slug in tag_slugs(entry.original)),
        author_name=desk.site.name,
        lang=desk.lang,
    )


def category(desk: Desk, slug: str) -> Category:
    """The slug is the term, the same in all languages; the label is for people."""
    return Category(term=slug, label=tag_name(desk, slug)[0])


def feeds_page(desk: Desk) -> Iterator[Output]:
    path, title = address.feeds_page(desk.lang), desk.gettext("Follow us")
    top = head(
        desk,
        path,
        title,
        desk.gettext("Feeds and calendars: follow us without an account and without being followed."),
        everywhere(desk, address.feeds_page),
        trail=kinds.trail(desk),
        feeds=home_feeds(desk),
    )
    groups = tuple(group(desk, source) for source in sources(desk))
    yield page(path, desk.lang, FeedsPage(top, groups + calendar_group(desk)))


def group(desk: Desk, source: Source) -> FeedGroup:
    both = (("RSS", address.rss(source.base)), ("Atom", address.atom(source.base)))
    return FeedGroup(source.label, source.lang, source.base, tuple(subscription(desk, *each) for each in both))


def subscription(desk: Desk, label: str, path: str) -> Subscription:
    return Subscription(label, path, desk.site.absolute(path))


def calendar_group(desk: Desk) -> tuple[FeedGroup, ...]:
    if "events" not in desk.kinds:
        return ()
    link = subscription(desk, "iCalendar", address.calendar_file(desk.lang))
    return (FeedGroup(desk.gettext("Calendar"), "", address.section(desk.lang, "events"), (link,)),)
