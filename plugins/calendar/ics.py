"""`calendar.ics` and `event.ics`: calendars for other programs (RFC 5545, RFC 7986).

The same model gives the same bytes: every stamp comes with the event, nothing from the clock.
"""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.calendar.component import CalendarEvent, component_lines
from plugins.calendar.content_lines import folded, line, text, utc
from plugins.calendar.horizon import needed

PRODUCT = "-//LGBT World Beside//Site//EN"
REFRESH = "PT12H"
COLOUR = "purple"  # of the names of CSS (RFC 7986 §5.9), the nearest to the theme's

__all__ = ["CalendarEvent", "CalendarModel", "calendar_bytes"]


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
    return folded(_calendar(model))


def _calendar(model: CalendarModel) -> Iterator[str]:
    from plugins.calendar.vtimezone import vtimezone  # only where a calendar is written

    yield "BEGIN:VCALENDAR"
    yield line("VERSION", "2.0")
    yield line("PRODID", PRODUCT)
    yield line("CALSCALE", "GREGORIAN")
    yield from _described(model)
    zones = needed(event.schedule for event in model.events)
    if not model.events:
        zones = {"UTC": (1970, 1970)}  # a calendar needs at least one component (§3.6), even before the first event
    for name, (first, last) in zones.items():
        yield from vtimezone(ZoneInfo(name), first, last)
    for event in model.events:
        yield from component_lines(event)
    yield "END:VCALENDAR"


def _described(model: CalendarModel) -> Iterator[str]:
    """Each fact by its name in RFC 7986 and by the older one that most programs know."""
    for name, older, words in (
        ("NAME", "X-WR-CALNAME", model.name),
        ("DESCRIPTION", "X-WR-CALDESC", model.description),
    ):
        if words:
            yield line(name, text(words), language=model.lang)
            yield line(older, text(words))
    yield line("URL", model.url)
    yield line("SOURCE", model.source_url, value="URI")
    yield line("REFRESH-INTERVAL", REFRESH, value="DURATION")
    yield line("X-PUBLISHED-TTL", REFRESH)
    yield line("COLOR", COLOUR)
    if model.events:
        yield line("LAST-MODIFIED", utc(max(event.stamp for event in model.events)))
