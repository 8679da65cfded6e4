"""Feeds in several languages: each entry once, as the feed of its language has it."""

from collections.abc import Iterator, Mapping
from functools import partial

from msgspec.structs import replace

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.feed.ids import entry_id, feed_id
from plugins.feed.model import Feed, FeedItem
from plugins.page.desk import Desk
from plugins.page.feed_items import EPOCH, feed_item
from plugins.page.feeds import documents, guide
from plugins.page.mixes import mix_title
from plugins.page.output import Output
from plugins.site.mixes import Order, mix_name


def mixed_feeds(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """Of every mix, in each format."""
    first = next(iter(desks.values()))
    for order in first.site.feed_mixes:
        yield from documents(address.mix(order), order[0], partial(mixed_feed, desks, order))


def mixed_feed(desks: Mapping[str, Desk], order: Order) -> Feed:
    """In the words of its first language."""
    desk, file = desks[order[0]], address.mix(order)
    site, home = desk.site, desk.site.absolute(address.home(desk.lang))
    return Feed(
        id=feed_id(site.authority, file),
        title=mix_title(desk, order),
        description=desk.gettext(site.tagline),
        lang=desk.lang,
        url=home,
        file=site.absolute(file),
        author_name=site.name,
        author_url=home,
        updated=EPOCH,
        guide=guide(desk, file),
        items=tuple(mixed_item(desks[shown.lang], shown) for shown in desk.mixes[mix_name(order)]),
    )


def mixed_item(desk: Desk, shown: Shown) -> FeedItem:
    """As in the feed of its language, but for the id: when a translation comes, nobody shall see the entry as new.

    Made once, for the formats."""
    id_ = entry_id(desk.site.authority, shown.entry.id)
    return desk.memo.get(
        ("mixed item", shown.entry.id, shown.head.lang, shown.text.lang),
        lambda: replace(feed_item(desk, shown), id=id_),
    )
