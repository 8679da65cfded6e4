"""An event as VEVENT components (RFC 5545 §3.6.1), line by line."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from plugins.calendar.content_lines import line, text, times, utc
from plugins.calendar.schedule import Override, Schedule
from plugins.calendar.timespan import Moment, Timespan

STATUS = MappingProxyType({"cancelled": "CANCELLED", "postponed": "TENTATIVE"})  # all others: CONFIRMED
NOBODYS_TIME = frozenset({"cancelled", "postponed"})  # it keeps nobody from other plans


class Single(Struct, frozen=True):
    """What one occurrence has for itself beside its time; `location` None: it is where the others are."""

    location: str | None = None
    geo: tuple[float, float] | None = None  # of that location
    note: str = ""


class CalendarEvent(Struct, frozen=True):
    """One event in one language. A cancelled one has the word in its summary already (Google drops the status);
    `cancelled_summary` and `moved_summary` are for single occurrences of an event that as such stands, and `singles`
    has one for each of `schedule.moved`, or none at all."""

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
    singles: tuple[Single, ...] = ()


def component_lines(event: CalendarEvent) -> Iterator[str]:
    """The event, and one more component for each occurrence that is otherwise or cancelled (§3.8.4.4)."""
    yield from _component(event, _times(event.schedule))
    moved = event.schedule.moved
    for override, single in zip(moved, event.singles or (Single(),) * len(moved), strict=True):
        usual = event.schedule.span.moved_to(override.original)
        other = _placed(_stated(event, override, usual), single)
        yield from _component(other, [*times("RECURRENCE-ID", override.original), *_span(override.span or usual)])


def _stated(event: CalendarEvent, override: Override, usual: Timespan) -> CalendarEvent:
    """With the word for what became of it: only a new time is a new date."""
    if override.span is None:
        return replace(event, status="cancelled", summary=event.cancelled_summary or event.summary)
    return event if override.span == usual else replace(event, summary=event.moved_summary or event.summary)


def _placed(event: CalendarEvent, single: Single) -> CalendarEvent:
    said = "\n\n".join(part for part in (single.note, event.description) if part)
    if single.location is None:
        return replace(event, description=said)
    return replace(event, description=said, location=single.location, geo=single.geo)


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
