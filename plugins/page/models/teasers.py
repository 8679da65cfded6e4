"""Entries as lists and timelines show them."""

from msgspec import Struct

from plugins.page.models.parts import Call, Stamp, Words


class Teaser(Struct, frozen=True, eq=False):
    """An entry in a list. `title.lang` is set where it is shown in a fallback language."""

    kind_label: str  # "News", "Press", …
    path: str
    title: Words
    summary: Words
    date: Stamp | None
    unpublished: str = ""  # in a preview: "Draft", "From 3 May 2027"


class EventTeaser(Struct, frozen=True, eq=False):
    """An event (one occurrence of it) in a list. `state` is "" or a word such as "Cancelled"."""

    path: str
    title: Words
    summary: Words
    when: Stamp  # iso is the start: 2021-06-26 or 2021-06-26T14:00+02:00
    until: str  # the moment at which it is over, with the offset
    zone: str  # "Local time in Moscow (UTC+3)" where the reader may not know; empty otherwise
    recurs: str  # "Every week" or empty
    place: Words
    online: bool
    state: str
    unpublished: str = ""


class CampaignTeaser(Struct, frozen=True, eq=False):
    path: str
    title: Words
    summary: Words
    open: bool
    state: str  # "Open", "Closed in 2021", "Since 2017"
    calls: tuple["Call", ...]
    unpublished: str = ""


class Milestone(Struct, frozen=True, eq=False):
    """One line of a campaign's timeline: a text or an event."""

    date: Stamp
    label: str  # "News", "Event", "Press", …
    path: str
    title: Words
    upcoming: bool
    until: str  # the moment at which that day is over
