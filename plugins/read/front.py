"""The front matter of each kind of entry, typed.

An empty string or tuple, or None, means that the key is absent.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class Status(StrEnum):
    PUBLISHED = "published"
    DRAFT = "draft"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Source:
    """`translated_from: ru@<hash>`: the version a translation was made from."""

    lang: str
    digest: str


@dataclass(frozen=True, slots=True)
class Call:
    """A call to action; `link` is an address, an e-mail address, or the folder of an entry."""

    text: str
    link: str


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    address: str
    town: str
    country: str
    latitude: float | None
    longitude: float | None


@dataclass(frozen=True, slots=True)
class Registration:
    """How to take part. `link` is a web or an e-mail address; `price` is words ("free")."""

    link: str
    required: bool
    deadline: date | None
    capacity: int | None
    price: str


@dataclass(frozen=True, slots=True)
class Move:
    """One occurrence of a recurring event that is at another time (`to`), or not at all (`to` is None)."""

    occurrence: date | datetime
    to: date | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Front:
    """The keys that every kind has."""

    title: str
    summary: str = ""
    date: datetime | None = None  # with its offset
    modified: datetime | None = None
    tags: tuple[str, ...] = ()
    campaign: str = ""  # the name of a folder of content/campaigns/
    cover: str = ""  # a picture beside the text
    cover_alt: str | None = None  # None: not given; "": decoration
    status: Status = Status.PUBLISHED
    slug: str = ""
    aliases: tuple[str, ...] = ()
    translated_from: Source | None = None
    withdrawn: str = ""  # "only this version": the others stay public on purpose


@dataclass(frozen=True, slots=True, kw_only=True)
class News(Front):
    pass


@dataclass(frozen=True, slots=True, kw_only=True)
class Press(Front):
    source: str = ""
    source_url: str = ""
    source_date: date | None = None
    source_language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(Press):
    asked: date | None = None
    answered: date | None = None
    asked_by: str = ""
    answered_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Front):
    since: date | None = None
    closed: date | None = None
    goal: str = ""
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Front):
    menu: int | None = None  # its place among the foundation's pages; None: not in the menu
    shows: tuple[str, ...] = ()  # "organisation", "contact"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event(Front):
    """`start` and `end` are dates (a whole day, the end included) or local times in `timezone`."""

    start: date | datetime
    end: date | datetime | None = None
    timezone: str = "Europe/Amsterdam"
    recurrence: str = ""  # an RFC 5545 rule: "FREQ=YEARLY"
    except_: tuple[date | datetime, ...] = ()  # the key is `except`
    extra: tuple[date | datetime, ...] = ()
    moved: tuple[Move, ...] = ()
    event_status: str = "scheduled"  # postponed, rescheduled, cancelled, moved online
    attendance: str = "in person"  # online, both
    place: Place | None = None
    place_public: str = "always"  # after registration
    where: str = ""  # the place's name and town in this language's words, per version
    online: str = ""
    registration: Registration | None = None
    languages: tuple[str, ...] = ()
    accessibility: str = ""
    audience: str = ""
    organisers: tuple[str, ...] = ()
    contact: str = ""
