"""Every file of the site: the entries' pages by kind, the lists, the feeds, the calendars, the ways in."""

from collections.abc import Callable, Iterator, Mapping

from plugins.edition.shown import Shown
from plugins.page import calendars, campaigns, doors, events, feeds, home, ics, lists, tags, texts
from plugins.page.desk import Desk
from plugins.page.output import Output, page

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
    feeds.feeds_page,
    feeds.feeds,
    ics.calendars,
    doors.not_found,
    doors.moved,
)


def outputs(desks: Mapping[str, Desk]) -> Iterator[Output]:
    """All files of all languages, in a fixed order."""
    yield from doors.chooser(desks)
    for desk in desks.values():
        for shown in desk.contents.shown.values():
            model = ENTRY_PAGES[shown.entry.kind](desk, shown)
            yield page(shown.path, desk.lang, model, shown.head.path)
        for make in SHARED_PAGES:
            yield from make(desk)
