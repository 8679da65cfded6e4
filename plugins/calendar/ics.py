"""`calendar.ics` and `event.ics`: calendars for other programs (RFC 5545, RFC 7986), by the icalendar library.

The same model gives the same bytes: every stamp comes with the event, nothing from the clock.
"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from plugins.calendar.horizon import needed
from plugins.calendar.schedule import Schedule

if TYPE_CHECKING:  # icalendar takes 0.2 s to load: only a site that writes calendars should pay
    from icalendar import Calendar
    from icalendar import Event as VEvent

PRODUCT = "-//LGBT World Beside//Site//EN"
REFRESH = timedelta(hours=12)
STATUS = MappingProxyType({"cancelled": "CANCELLED", "postponed": "TENTATIVE"})  # all others: CONFIRMED
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")  # RFC 5545 §3.1: text has no controls but tab; LF becomes \n


class CalendarEvent(Struct, frozen=True):
    """One event in one language. A cancelled one has the word in its summary already (Google drops the status);
    `cancelled_summary` is the same for an event of which only single occurrences are cancelled."""

    uid: str
    schedule: Schedule
    summary: str
    stamp: datetime  # aware: when this event was last changed
    url: str = ""
    description: str = ""  # plain text
    location: str = ""
    status: str = "scheduled"  # as in the front matter
    categories: tuple[str, ...] = ()
    sequence: int = 0
    geo: tuple[float, float] | None = None  # latitude, longitude
    lang: str = ""
    cancelled_summary: str = ""


class CalendarModel(Struct, frozen=True):
    """`url` is the page of the calendar, `source_url` the calendar's own address; both absolute."""

    name: str
    description: str
    lang: str
    url: str
    source_url: str
    events: tuple[CalendarEvent, ...]


def calendar_bytes(model: CalendarModel) -> bytes:
    """The file, valid against RFC 5545; the events stand in the order given."""
    from icalendar import Calendar

    from plugins.calendar.vtimezone import vtimezone

    calendar = Calendar()
    _describe(calendar, model)
    zones = needed(event.schedule for event in model.events)
    if not model.events:
        zones = {"UTC": (1970, 1970)}  # a calendar needs at least one component (§3.6), even before the first event
    for name, (first, last) in zones.items():
        calendar.add_component(vtimezone(ZoneInfo(name), first, last))
    for event in model.events:
        for vevent in _vevents(event):
            calendar.add_component(vevent)
    return bytes(calendar.to_ical())


def _describe(calendar: "Calendar", model: CalendarModel) -> None:
    from icalendar.prop import vText

    language = {"LANGUAGE": model.lang} if model.lang else {}
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for name, older, text in (("name", "x-wr-calname", model.name), ("description", "x-wr-caldesc", model.description)):
        if text:
            # As text by hand: the library does not escape properties that it does not know, NAME among them.
            calendar.add(name, vText(plain(text)), parameters=language)
            calendar.add(older, vText(plain(text)))
    calendar.add("url", model.url)
    calendar.add("source", model.source_url, parameters={"VALUE": "URI"})
    calendar.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT12H")
    if model.events:
        calendar.add("last-modified", max(event.stamp for event in model.events).astimezone(UTC))


def _vevents(event: CalendarEvent) -> Iterator["VEvent"]:
    """The event, and one more component for each occurrence that is elsewhere or cancelled (§3.8.4.4)."""
    from plugins.calendar.vevent import add_span, add_times

    main = _vevent(event)
    add_times(main, event.schedule)
    yield main
    for override in event.schedule.moved:
        single = _vevent(event if override.span else _cancelled(event))
        single.add("recurrence-id", override.original)
        add_span(single, override.span or event.schedule.span.moved_to(override.original))
        yield single


def _cancelled(event: CalendarEvent) -> CalendarEvent:
    return replace(event, status="cancelled", summary=event.cancelled_summary or event.summary)


def _vevent(event: CalendarEvent) -> "VEvent":
    from icalendar import Event as VEvent

    language = {"LANGUAGE": event.lang} if event.lang else {}
    vevent = VEvent()
    vevent.add("uid", event.uid)
    vevent.add("dtstamp", event.stamp.astimezone(UTC))
    vevent.add("last-modified", event.stamp.astimezone(UTC))
    vevent.add("sequence", event.sequence)
    vevent.add("status", STATUS.get(event.status, "CONFIRMED"))
    vevent.add("transp", "TRANSPARENT" if event.schedule.span.all_day else "OPAQUE")
    for name, text in (("summary", event.summary), ("description", event.description), ("location", event.location)):
        if text:
            vevent.add(name, plain(text), parameters=language)
    if event.categories:
        vevent.add("categories", [plain(category) for category in event.categories])
    if event.url:
        vevent.add("url", event.url)
    if event.geo:
        vevent.add("geo", event.geo)
    return vevent


def plain(text: str) -> str:
    """Text that a calendar may hold: line feeds for every kind of line end, no control characters."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
