"""An event as VEVENT components (RFC 5545 §3.6.1), line by line."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from plugins.calendar.content_lines import line, text, times, utc
from plugins.calendar.schedule import Schedule
from plugins.calendar.timespan import Moment, Timespan

STATUS = MappingProxyType({"cancelled": "CANCELLED", "postponed": "TENTATIVE"})  # all others: CONFIRMED
NOBODYS_TIME = frozenset({"cancelled", "postponed"})  # it keeps nobody from other plans


class CalendarEvent(Struct, frozen=True):
    """One event in one language. A cancelled one has the word in its summary already (Google drops the status);
    `cancelled_summary` and `moved_summary` are for single occurrences of an event that as such stands."""

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
    moved_summary: str = ""
    created: datetime | None = None  # aware
    conference: str = ""  # where to take part online
    conference_label: str = ""
    contact: str = ""


def component_lines(event: CalendarEvent) -> Iterator[str]:
    """The event, and one more component for each occurrence that is elsewhere or cancelled (§3.8.4.4)."""
    yield from _component(event, _times(event.schedule))
    for override in event.schedule.moved:
        moved = override.span is not None
        single = _other(event, event.moved_summary) if moved else _other(event, event.cancelled_summary, "cancelled")
        span = override.span or event.schedule.span.moved_to(override.original)
        yield from _component(single, [*times("RECURRENCE-ID", override.original), *_span(span)])


def _other(event: CalendarEvent, summary: str, status: str = "") -> CalendarEvent:
    return replace(event, status=status or event.status, summary=summary or event.summary)


def _times(schedule: Schedule) -> Iterator[str]:
    """DTSTART, DTEND, RRULE, EXDATE and RDATE (§3.8.2, §3.8.5)."""
    yield from _span(schedule.span)
    if schedule.rule:
        yield line("RRULE", schedule.rule)
    if schedule.except_:
        yield from times("EXDATE", *sorted(set(schedule.except_)))
    if schedule.extra:
        # ical.js, and with it Thunderbird, leaves the first time out where only RDATE says that there are more. Said
        # twice it counts once (§3.8.5.2).
        first = [] if schedule.rule else [schedule.span.start]
        yield from times("RDATE", *sorted({*first, *schedule.extra}))


def _span(span: Timespan) -> Iterator[str]:
    """DTSTART and, where the end is known, DTEND, which for whole days is the day after (§3.6.1)."""
    yield from times("DTSTART", span.start)
    if not span.open_end:
        yield from times("DTEND", _exclusive(span.end))


def _exclusive(end: Moment) -> Moment:
    return end if isinstance(end, datetime) else end + timedelta(days=1)


def _component(event: CalendarEvent, when: Iterator[str] | list[str]) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield line("UID", text(event.uid))
    yield line("DTSTAMP", utc(event.stamp))
    if event.created:
        yield line("CREATED", utc(min(event.created, event.stamp)))
    yield line("LAST-MODIFIED", utc(event.stamp))
    yield line("SEQUENCE", str(event.sequence))
    yield from when
    yield line("STATUS", STATUS.get(event.status, "CONFIRMED"))
    free = event.schedule.span.all_day or event.status in NOBODYS_TIME
    yield line("TRANSP", "TRANSPARENT" if free else "OPAQUE")
    yield from _words(event)
    yield "END:VEVENT"


def _words(event: CalendarEvent) -> Iterator[str]:
    """What it is and where, in the event's language."""
    lang = event.lang
    for name, words in (
        ("SUMMARY", event.summary),
        ("DESCRIPTION", event.description),
        ("LOCATION", event.location),
        ("CONTACT", event.contact),
    ):
        if words:
            yield line(name, text(words), language=lang)
    if event.categories:
        yield line("CATEGORIES", ",".join(map(text, event.categories)))
    if event.geo:
        yield line("GEO", "{:g};{:g}".format(*(round(degrees, 6) for degrees in event.geo)))
    if event.url:
        yield line("URL", event.url)
    if event.conference:  # RFC 7986 §5.11
        yield line("CONFERENCE", event.conference, value="URI", label=event.conference_label)
