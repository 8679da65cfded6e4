"""Feeds in several languages: each entry once, as the feed of its language has it."""

from collections.abc import Iterator, Mapping
from functools import partial

from msgspec.structs import replace

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.feed.ids import entry_id, feed_id
from plugins.feed.model import Feed, FeedItem
from plugins.page.desk import Desk
from plugins.page.feeds import EPOCH, feed_item
from plugins.page.mixes import mix_words
from plugins.page.output import Form, Output
from plugins.site.mixes import Order, mix_name


def mixed_feeds(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """RSS and Atom of every mix."""
    for order in next(iter(desks.values())).site.feed_mixes:
        make = partial(mixed_feed, desks, order)
        yield Output(address.mix_rss(order), order[0], Form.RSS, make)
        yield Output(address.mix_atom(order), order[0], Form.ATOM, make)


def mixed_feed(desks: Mapping[str, Desk], order: Order) -> Feed:
    """In the words of its first language."""
    desk = desks[order[0]]
    site, home = desk.site, desk.site.absolute(address.home(desk.lang))
    return Feed(
        id=feed_id(site.authority, address.mix(order)),
        title=f"{site.name}: {mix_words(desk, order)}",
        description=desk.gettext(site.tagline),
        lang=desk.lang,
        url=home,
        rss_url=site.absolute(address.mix_rss(order)),
        atom_url=site.absolute(address.mix_atom(order)),
        author_name=site.name,
        author_url=home,
        updated=EPOCH,
        items=tuple(mixed_item(desks[shown.lang], shown) for shown in desk.mixes[mix_name(order)]),
    )


def mixed_item(desk: Desk, shown: Shown) -> FeedItem:
    """As in the feed of its language, but for the id: when a translation comes, nobody shall see the entry as new."""
    return replace(feed_item(desk, shown), id=entry_id(desk.site.authority, shown.entry.id))
