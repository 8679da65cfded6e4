"""Every file of the site: the entries' pages by kind, the lists, the feeds, the calendars, the ways in."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from plugins.edition.shown import Shown
from plugins.page import (
    calendars,
    campaigns,
    doors,
    events,
    feeds,
    feeds_page,
    home,
    ics,
    letter_pages,
    lists,
    search_page,
    tags,
    texts,
)
from plugins.page.cards import cards
from plugins.page.desk import Desk
from plugins.page.manifests import manifest
from plugins.page.mixed_feeds import mixed_feeds
from plugins.page.output import Form, Output, page
from plugins.page.sitemaps import sitemaps

ENTRY_PAGES: Mapping[str, Callable[[Desk, Shown], object]] = {
    "news": texts.news,
    "press": texts.press,
    "dossier": texts.dossier,
    "events": events.event,
    "campaigns": campaigns.campaign,
    "pages": texts.static,
}

SHARED_PAGES: tuple[Callable[[Desk], Iterator[Output]], ...] = (
    home.home,
    lists.lists,
    tags.tag_index,
    campaigns.campaign_list,
    calendars.calendar_pages,
    feeds_page.feeds_page,
    search_page.search_page,
    letter_pages.letter_pages,
    feeds.feeds,
    ics.calendars,
    doors.not_found,
    doors.moved,
    manifest,
)


def outputs(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """All files of all languages, in a fixed order."""
    every = list(of_languages(desks))
    yield from every
    yield from dict(pair for desk in desks.values() for pair in cards(desk)).values()
    yield from sitemaps(desks, [output.path for output in every if output.form is Form.PAGE])


def of_languages(desks: Mapping[str, Desk]) -> Iterator[Output]:
    yield from doors.chooser(desks)
    for desk in desks.values():
        for name, shown in desk.contents.shown.items():
            yield page(shown.path, desk.lang, partial(entry_page, desk, name), shown.head.path)
        for make in SHARED_PAGES:
            yield from make(desk)
    yield from mixed_feeds(desks)


def entry_page(desk: Desk, name: str) -> object:
    """The model of an entry's page."""
    shown = desk.contents.shown[name]
    return ENTRY_PAGES[shown.entry.kind](desk, shown)
