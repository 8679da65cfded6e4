"""Events and the calendar."""

from markupsafe import Markup
from msgspec import Struct

from plugins.page.models.frame import Head
from plugins.page.models.parts import AsOf, Link, LinkedWords, Outward, Pager, Row, Stamp, Words
from plugins.page.models.teasers import EventTeaser
from plugins.page.models.texts import Article


class NextDate(Struct, frozen=True, eq=False):
    when: Stamp
    note: str  # "Cancelled" or empty
    known: Words  # of this one alone: where it is, a word to readers
    until: str


class SignUp(Struct, frozen=True, eq=False):
    """How to register for an event that is to come."""

    text: str  # "Registration is required. The last day to register is 20 June 2021."
    link: Outward | None
    closes: str  # the moment at which registration closes; empty where no deadline is known
    closed: bool  # as of the build


class EventPage(Struct, frozen=True, eq=False):
    head: Head
    article: Article
    when: Stamp
    end_iso: str  # empty where the end is not known
    until: str  # the moment at which that time is over
    finished: str  # the moment at which all of it is over; empty where it is already
    over: bool  # as of the build
    as_of: AsOf | None  # None where it is over
    state: str  # "", "Cancelled", …
    recurs: str  # "Every year" or empty
    next: tuple[NextDate, ...]  # of a recurring event
    timezone: str  # "Local time in Amsterdam (UTC+1)" where the reader may not know; empty otherwise
    place: tuple[tuple[str, Words], ...]  # lines, each with its property in a microformats h-card
    map_href: str  # "geo:52.35,4.86" or empty
    online: Outward | None
    facts: tuple[Row, ...]  # ("Languages", "Russian, English"), ("Accessibility", "…"), …
    registration: SignUp | None
    ics_path: str  # empty where there is nothing to come, as is the next
    webcal_url: str
    data: Markup  # schema.org Event as JSON-LD, for a script element


class MonthGroup(Struct, frozen=True, eq=False):
    """Events under one month: "December 2026"; or under a year."""

    name: str
    path: str  # of the page of that month or year
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
    today: str  # the moment at which this is not today any more; empty on other days
    events: tuple[DayEvent, ...]
    more: LinkedWords | None  # "3 more", to the list of all


class MonthTable(Struct, frozen=True, eq=False):
    caption: str  # "December 2026"
    weekdays: tuple[tuple[str, str], ...]  # (short, full), first day of the week as the language has it
    weeks: tuple[tuple[DayCell, ...], ...]
    current: bool  # it is this month: its table changes every day
    previous: Link | None
    next: Link | None


class CalendarPage(Struct, frozen=True, eq=False):
    """`/{lang}/events/`: what is coming, this month's table, parts of the calendar, the years gone by."""

    head: Head
    heading: str
    as_of: AsOf
    upcoming: tuple[MonthGroup, ...]
    pager: Pager
    month: MonthTable | None
    parts: tuple[Link, ...]
    years: tuple[Link, ...]  # of past events, newest first
    ics_path: str
    webcal_url: str


class Selection(Struct, frozen=True, eq=False):
    """A part of the calendar: the events of a campaign, in a town, online."""

    head: Head
    heading: Words
    intro: str
    as_of: AsOf | None
    upcoming: tuple[MonthGroup, ...]
    past: tuple[MonthGroup, ...]  # by year
    pager: Pager
    calendar: Link
    ics_path: str  # empty where this part has no calendar of its own, as is the next
    webcal_url: str


class MonthPage(Struct, frozen=True, eq=False):
    head: Head
    heading: str
    month: MonthTable | None
    events: tuple[EventTeaser, ...]
    pager: Pager
    calendar: Link


class YearPage(Struct, frozen=True, eq=False):
    """Events of one year that are over."""

    head: Head
    heading: str
    months: tuple[MonthGroup, ...]
    pager: Pager
    years: tuple[Link, ...]
    calendar: Link
