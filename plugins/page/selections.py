"""Parts of the calendar: the events of one campaign, those in one town, those online. Each is a page, no script."""

from collections.abc import Iterator
from functools import partial

from plugins.edition import address
from plugins.edition.programme import ONLINE
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.endings import as_of
from plugins.page.event_lists import (
    EventList,
    calendar_head,
    length,
    month_groups,
    numbered,
    page_of,
    pager_of,
    pages_of,
    year_groups,
)
from plugins.page.lists import same_page
from plugins.page.models import Link, Selection, Words
from plugins.page.output import Output
from plugins.page.webcal import webcal
from plugins.page.wording import words
from plugins.problems.problem import N_

TOWN, CAMPAIGN = "town", "campaign"
INTROS = {
    ONLINE: N_("Events that you can take part in from anywhere."),
    TOWN: N_("Events in this town."),
    CAMPAIGN: N_("Events of this campaign."),
}


def selection_pages(desk: Desk) -> Iterator[Output]:
    for name in part_names(desk):
        yield from pages_of(desk, part(desk, name), partial(selection, name))


def part_names(desk: Desk) -> list[str]:
    """Of the lists that are parts of the calendar."""
    return [name for name in desk.programme.lists if name.partition(" ")[0] in INTROS]


def part(desk: Desk, name: str) -> EventList:
    kind, _, key = name.partition(" ")
    if kind == TOWN:
        return EventList(name, partial(address.events_in_town, slug=key))
    if kind == CAMPAIGN:
        return EventList(name, partial(of_campaign, desk, key))
    return EventList(name, address.online_events)


def of_campaign(desk: Desk, campaign: str, lang: str) -> str:
    """By the campaign's own address in the language, where it has one there."""
    shown = desk.all_contents[lang].shown.get(f"campaigns/{campaign}")
    slug = shown.entry.slug(lang) if shown else campaign
    return address.events_of_campaign(lang, slug)


def selection(name: str, desk: Desk, number: int) -> Selection:
    """Page `number` of a part of the calendar: what is to come, then what is over."""
    events, heading, kind = part(desk, name), part_name(desk, name), name.partition(" ")[0]
    pager, section = pager_of(desk, events, number), kinds.section_link(desk, "events")
    coming, over = page_of(desk, events, number)
    having = [lang for lang, programme in desk.all_programmes.items() if name in programme.lists]
    places = same_page({lang: length(desk, lang, events) for lang in having}, events.path, number)
    title = numbered(f"{section.label}: {heading.text}" if kind != ONLINE else heading.text, pager)
    intro = desk.gettext(INTROS[kind])
    ics = calendar_of(desk, kind, name.partition(" ")[2])
    return Selection(
        head=calendar_head(desk, address.list_page(events.path(desk.lang), number), title, intro, places, section),
        heading=heading,
        intro=intro,
        as_of=as_of(desk) if coming else None,
        upcoming=tuple(month_groups(desk, coming)),
        past=tuple(year_groups(desk, over)),
        pager=pager,
        calendar=section,
        ics_path=ics,
        webcal_url=webcal(desk, ics) if ics else "",
    )


def calendar_of(desk: Desk, kind: str, key: str) -> str:
    """A campaign that is listed has a calendar of its own."""
    shown = desk.contents.shown.get(f"campaigns/{key}") if kind == CAMPAIGN else None
    return address.campaign_calendar(shown.path) if shown and shown.listed else ""


def part_name(desk: Desk, name: str) -> Words:
    kind, _, key = name.partition(" ")
    if kind == TOWN:
        return words(desk, *desk.programme.towns[key])
    if kind == CAMPAIGN:
        shown = desk.contents.shown.get(f"campaigns/{key}")
        return words(desk, shown.head.front.title, shown.head.lang) if shown else Words(key)
    return Words(desk.gettext("Online events"))


def parts(desk: Desk) -> tuple[Link, ...]:
    """The ways to all parts: online, then towns and campaigns by their names."""
    links = [(name != ONLINE, name.startswith(CAMPAIGN), part_link(desk, name)) for name in part_names(desk)]
    return tuple(link for *_, link in sorted(links, key=lambda item: (*item[:2], item[2].label.casefold())))


def part_link(desk: Desk, name: str) -> Link:
    title = part_name(desk, name)
    return Link(title.text, part(desk, name).path(desk.lang), lang=title.lang, dir=title.dir)


def campaign_calendar(desk: Desk, campaign: str) -> Link | None:
    """All events of a campaign; None where it has none."""
    name = f"{CAMPAIGN} {campaign}"
    if name not in desk.programme.ahead:
        return None
    return Link(desk.gettext("All events of this campaign"), part(desk, name).path(desk.lang))
