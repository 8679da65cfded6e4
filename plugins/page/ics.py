"""Calendars for programs: all events of a language, and each by itself."""

from collections.abc import Iterator
from functools import partial

from plugins.calendar.ics import CalendarEvent, CalendarModel
from plugins.edition import address
from plugins.edition.contents import tag_slugs
from plugins.edition.shown import Shown
from plugins.feed.ids import uid
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.feeds import EPOCH
from plugins.page.output import Form, Output
from plugins.page.places import coordinates, place_lines
from plugins.page.states import event_state
from plugins.page.tags import tag_name


def calendars(desk: Desk) -> Iterator[Output]:
    """`calendar.ics` and an `event.ics` beside each event's page. Events stand in the reader's best language."""
    if "events" in desk.kinds:
        yield Output(address.calendar_file(desk.lang), desk.lang, Form.CALENDAR, partial(whole_calendar, desk))
    for entry, shown in desk.contents.shown.items():
        if shown.entry.kind == "events":
            make = partial(single_calendar, desk, entry)
            yield Output(address.event_file(shown.path), desk.lang, Form.CALENDAR, make)


def whole_calendar(desk: Desk) -> CalendarModel:
    shown = sorted(desk.contents.kind("events"), key=lambda item: item.entry.id)
    name = f"{desk.site.name}: {kinds.label(desk, 'events')}"
    section, path = address.section(desk.lang, "events"), address.calendar_file(desk.lang)
    return calendar(desk, path, name, section, tuple(calendar_event(desk, item) for item in shown))


def single_calendar(desk: Desk, entry: str) -> CalendarModel:
    shown = desk.contents.shown[entry]
    name = shown.head.front.title
    return calendar(desk, address.event_file(shown.path), name, shown.path, (calendar_event(desk, shown),))


def calendar(desk: Desk, path: str, name: str, page: str, events: tuple[CalendarEvent, ...]) -> CalendarModel:
    return CalendarModel(
        name=name,
        description=desk.gettext(kinds.NAMES["events"].intro),
        lang=desk.lang,
        url=desk.site.absolute(page),
        source_url=desk.site.absolute(path),
        events=events,
    )


def calendar_event(desk: Desk, shown: Shown) -> CalendarEvent:
    facts, front = event_facts(shown), shown.head.front
    state = event_state(desk, facts)
    return CalendarEvent(
        uid=uid(desk.site.host, shown.entry.id),
        schedule=desk.agenda.schedules[shown.entry.id],
        summary=f"{state}: {front.title}" if state else front.title,
        description=front.summary,
        location=", ".join(line.text for line in place_lines(desk, shown)),
        url=desk.site.absolute(shown.path),
        status=facts.event_status,
        categories=categories(desk, shown),
        stamp=front.modified or facts.date or EPOCH,
        geo=coordinates(facts),
        lang=shown.head.lang,
        cancelled_summary=f"{desk.gettext('Cancelled')}: {front.title}",
    )


def categories(desk: Desk, shown: Shown) -> tuple[str, ...]:
    """The names of its tags, but for those that only what is hidden has: they have no page either."""
    slugs = tag_slugs(shown.entry.original)
    return tuple(tag_name(desk, slug)[0] for slug in slugs if slug in desk.contents.by_tag)
