"""The page that shows the feeds to people."""

from collections.abc import Iterator
from functools import partial

from plugins.edition import address
from plugins.feed.formats import FORMATS
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.feed_sources import Source, sources
from plugins.page.heads import everywhere, head, home_feeds
from plugins.page.mixes import mix_links, mix_words
from plugins.page.models import FeedGroup, FeedsPage, Subscription
from plugins.page.output import Output, page


def feeds_page(desk: Desk) -> Iterator[Output]:
    yield page(address.feeds_page(desk.lang), desk.lang, partial(new_feeds_page, desk))


def new_feeds_page(desk: Desk) -> FeedsPage:
    top = head(
        desk,
        address.feeds_page(desk.lang),
        desk.gettext("Follow us"),
        desk.gettext("Feeds and calendars: follow us without an account and without being followed."),
        everywhere(desk, address.feeds_page),
        trail=kinds.trail(desk),
        feeds=(*home_feeds(desk), *mix_links(desk)),
    )
    everything, *others = (group(desk, source) for source in sources(desk))
    return FeedsPage(top, (everything, *mix_groups(desk), *others, *calendar_group(desk)))


def group(desk: Desk, source: Source) -> FeedGroup:
    name = source.name(desk)
    links = subscriptions(desk, address.feed(source.base))
    calendar = [subscription(desk, "iCalendar", source.calendar)] if source.calendar else []
    return FeedGroup(name.text, name.lang, source.base, (*links, *calendar))


def mix_groups(desk: Desk) -> Iterator[FeedGroup]:
    """All mixes on each of these pages: who reads two languages may look at the site in a third."""
    for order in desk.site.feed_mixes:
        yield FeedGroup(mix_words(desk, order), "", "", subscriptions(desk, address.mix(order)))


def subscriptions(desk: Desk, file: str) -> tuple[Subscription, ...]:
    return tuple(subscription(desk, form.name, file + form.ending) for form in FORMATS)


def subscription(desk: Desk, label: str, path: str) -> Subscription:
    return Subscription(label, path, desk.site.absolute(path))


def calendar_group(desk: Desk) -> tuple[FeedGroup, ...]:
    if "events" not in desk.kinds:
        return ()
    link = subscription(desk, "iCalendar", address.calendar_file(desk.lang))
    return (FeedGroup(desk.gettext("Calendar"), "", address.section(desk.lang, "events"), (link,)),)
