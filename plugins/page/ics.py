"""Calendars for programs: all events of a language, those of a campaign, and each by itself."""

from collections.abc import Iterable, Iterator
from functools import partial

from plugins.calendar.component import CalendarEvent
from plugins.calendar.ics import CalendarModel
from plugins.calendar.revision import sequence, stamp
from plugins.edition import address
from plugins.edition.contents import tag_slugs
from plugins.edition.shown import Shown
from plugins.feed.ids import uid
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.event_text import conference, description, location, single
from plugins.page.facts import event_facts
from plugins.page.output import Form, Output
from plugins.page.places import coordinates
from plugins.page.states import event_state
from plugins.page.tags import tag_name
from plugins.read.front import Event


def calendars(desk: Desk) -> Iterator[Output]:
    """`calendar.ics` of all events and of each campaign that has any, and an `event.ics` beside each event's page.

    Events stand in the reader's best language.
    """
    if "events" in desk.kinds:
        yield Output(address.calendar_file(desk.lang), desk.lang, Form.CALENDAR, partial(whole_calendar, desk))
    for campaign in desk.contents.kind("campaigns"):
        if has_events(desk, campaign.entry.id):
            make = partial(campaign_calendar, desk, campaign.entry.id)
            yield Output(address.campaign_calendar(campaign.path), desk.lang, Form.CALENDAR, make)
    for entry, shown in desk.contents.shown.items():
        if shown.entry.kind == "events":
            make = partial(single_calendar, desk, entry)
            yield Output(address.event_file(shown.path), desk.lang, Form.CALENDAR, make)


def has_events(desk: Desk, campaign: str) -> bool:
    return any(isinstance(member.entry.facts, Event) for member in desk.contents.by_campaign.get(campaign, ()))


def whole_calendar(desk: Desk) -> CalendarModel:
    name = f"{desk.site.name}: {kinds.label(desk, 'events')}"
    section, path = address.section(desk.lang, "events"), address.calendar_file(desk.lang)
    return calendar(desk, path, name, section, desk.contents.kind("events"))


def campaign_calendar(desk: Desk, campaign: str) -> CalendarModel:
    shown = desk.contents.shown[campaign]
    events = [each for each in desk.contents.by_campaign[campaign] if isinstance(each.entry.facts, Event)]
    name = f"{desk.site.name}: {shown.head.front.title}"
    return calendar(desk, address.campaign_calendar(shown.path), name, shown.path, events)


def single_calendar(desk: Desk, entry: str) -> CalendarModel:
    shown = desk.contents.shown[entry]
    return calendar(desk, address.event_file(shown.path), shown.head.front.title, shown.path, [shown])


def calendar(desk: Desk, path: str, name: str, page: str, events: Iterable[Shown]) -> CalendarModel:
    """In the order of the folders, which no change of a date or a title disturbs."""
    return CalendarModel(
        name=name,
        description=desk.gettext(kinds.NAMES["events"].intro),
        lang=desk.lang,
        url=desk.site.absolute(page),
        source_url=desk.site.absolute(path),
        events=tuple(calendar_event(desk, item) for item in sorted(events, key=lambda item: item.entry.id)),
    )


def calendar_event(desk: Desk, shown: Shown) -> CalendarEvent:
    """Made once; it stands in up to three calendars."""
    return desk.memo.get(("calendar event", shown.entry.id), lambda: new_calendar_event(desk, shown))


def new_calendar_event(desk: Desk, shown: Shown) -> CalendarEvent:
    facts, front = event_facts(shown), shown.head.front
    state, online = event_state(desk, facts), conference(facts)
    return CalendarEvent(
        uid=uid(desk.site.host, shown.entry.id),
        schedule=desk.agenda.schedules[shown.entry.id],
        summary=f"{state}: {front.title}" if state else front.title,
        description=description(desk, shown),
        location=location(desk, shown),
        url=desk.site.absolute(shown.path),
        status=facts.event_status,
        categories=categories(desk, shown),
        sequence=sequence(facts),
        stamp=stamp(facts.date, facts.modified, front.modified),
        created=facts.date,
        geo=coordinates(facts),
        lang=shown.head.lang,
        cancelled_summary=f"{desk.gettext('Cancelled')}: {front.title}",
        moved_summary="" if state else f"{desk.gettext('New date')}: {front.title}",
        conference=online,
        conference_label=desk.gettext("Online") if online else "",
        contact=front.contact if isinstance(front, Event) else "",
        singles=tuple(single(desk, shown, move) for move in facts.moved),
    )


def categories(desk: Desk, shown: Shown) -> tuple[str, ...]:
    """The names of its tags, but for those that only what is hidden has: they have no page either."""
    slugs = tag_slugs(shown.entry.original)
    return tuple(tag_name(desk, slug)[0] for slug in slugs if slug in desk.contents.by_tag)
