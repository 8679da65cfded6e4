"""Events and the calendar."""

from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import Link, Outward, Row, Stamp, Words
from plugins.page.models.teasers import EventTeaser
from plugins.page.models.texts import Article


class EventPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    when: Stamp
    end_iso: str
    over: bool  # as of the day of the build
    state: str  # "", "Cancelled", …
    recurs: str  # "Every year" or empty
    # Further dates of a recurring event, each with "" or "Cancelled", …, and with what is to be known of it alone.
    next: tuple[tuple[Stamp, str, Words], ...]
    timezone: str  # named where it is not that of the foundation; empty otherwise
    place: tuple[Words, ...]  # lines
    map_href: str  # "geo:52.35,4.86" or empty
    online: Outward | None
    facts: tuple[Row, ...]  # ("Languages", "Russian, English"), ("Accessibility", "…"), …
    registration: str  # "Registration is required. Register before 20 June 2021." or empty
    register: Outward | None
    ics_path: str  # empty where there is nothing to come


class MonthGroup(Struct, frozen=True, eq=False):
    """Upcoming events under one month: "December 2026"."""

    name: str
    path: str  # of its month page
    events: tuple[EventTeaser, ...]


class DayEvent(Struct, frozen=True, eq=False):
    """An event in a cell of the month table. `span` is "", "first", "middle" or "last" of a multi-day event."""

    path: str
    title: Words
    time: str  # "14:00" or empty for all-day
    span: str
    note: str  # for screen readers: "day 2 of 3", "cancelled", "Dutch", or empty


class DayCell(Struct, frozen=True, eq=False):
    number: int
    iso: str
    label: str  # "Thursday 10 December 2026"
    in_month: bool
    today: bool
    events: tuple[DayEvent, ...]


class MonthTable(Struct, frozen=True, eq=False):
    caption: str  # "December 2026"
    weekdays: tuple[tuple[str, str], ...]  # (short, full), first day of the week as the language has it
    weeks: tuple[tuple[DayCell, ...], ...]
    previous: Link | None
    next: Link | None


class CalendarPage(Struct, frozen=True, eq=False):
    """`/{lang}/events/`: what is coming, this month's table, the years gone by."""

    head: Head
    heading: str
    as_of: str  # "As of 22 November 2026"
    upcoming: tuple[MonthGroup, ...]
    month: MonthTable
    years: tuple[Link, ...]  # of past events, newest first
    ics_path: str
    webcal_url: str


class MonthPage(Struct, frozen=True, eq=False):
    head: Head
    month: MonthTable
    events: tuple[EventTeaser, ...]
    calendar: Link


class YearPage(Struct, frozen=True, eq=False):
    """Events of one year that are over."""

    head: Head
    heading: str
    months: tuple[MonthGroup, ...]
    years: tuple[Link, ...]
    calendar: Link
