"""Which lists have feeds."""

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct

from plugins.edition import address
from plugins.edition.contents import EVERYTHING
from plugins.feed.ids import feed_id
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.ics import has_events
from plugins.page.lists import LISTED
from plugins.page.models import Words
from plugins.page.tags import tag_name
from plugins.page.wording import words


class Source(Struct, frozen=True):
    """A list with feeds: its address, its key in `Contents.feeds`, its identity (which a new address does not change),
    how it is called, and its calendar's address."""

    base: str
    key: str
    identity: str
    name: Callable[[Desk], Words]
    calendar: str = ""  # empty where it has no events


def sources(desk: Desk) -> Iterator[Source]:
    """Every list of one language that has feeds."""
    home = address.home(desk.lang)
    yield Source(home, EVERYTHING, home, lambda desk: Words(desk.gettext("Everything")))
    for kind in desk.kinds:
        if kind in LISTED or kind == "events":
            section = address.section(desk.lang, kind)
            yield Source(section, f"kind {kind}", section, partial(kind_name, kind))
    for campaign in desk.contents.kind("campaigns"):
        entry = campaign.entry.id
        calendar = address.campaign_calendar(campaign.path) if has_events(desk, entry) else ""
        named = partial(campaign_name, entry)
        yield Source(campaign.path, f"campaign {entry}", f"{home}{entry}/", named, calendar)
    for slug in desk.contents.by_tag:
        path = address.tag_page(desk.lang, slug)
        yield Source(path, f"tag {slug}", path, partial(tag_words, slug))


def identity(desk: Desk, source: Source) -> str:
    return feed_id(desk.site.authority, source.identity)


def kind_name(kind: str, desk: Desk) -> Words:
    return Words(kinds.label(desk, kind))


def campaign_name(entry: str, desk: Desk) -> Words:
    shown = desk.contents.shown[entry]
    return words(desk, shown.head.front.title, shown.head.lang)


def tag_words(slug: str, desk: Desk) -> Words:
    return words(desk, *tag_name(desk, slug))
