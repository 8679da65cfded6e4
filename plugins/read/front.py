"""The front matter of each kind of entry, typed.

An empty string or tuple, or None, means that the key is absent.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from typing import Any

from msgspec import Struct
from msgspec.structs import fields


class Status(StrEnum):
    PUBLISHED = "published"
    DRAFT = "draft"
    HIDDEN = "hidden"


class Source(Struct, frozen=True):
    """`translated_from: ru@<hash>`: the version a translation was made from."""

    lang: str
    digest: str


class Call(Struct, frozen=True):
    """A call to action; `link` is an address, an e-mail address, or the folder of an entry."""

    text: str
    link: str


class Place(Struct, frozen=True):
    name: str
    address: str
    town: str
    country: str
    latitude: float | None
    longitude: float | None


class Amount(Struct, frozen=True):
    """Of money: "7.50", and the currency's code (ISO 4217)."""

    value: str
    currency: str


class Registration(Struct, frozen=True):
    """How to take part. `link` is a web or an e-mail address.

    `deadline` is the last day, which is in, or a local time in the event's zone. `price` is "free" or words;
    `amounts` are the sums in it where it is nothing but sums: one, or the lowest and the highest.
    """

    link: str
    required: bool
    deadline: date | datetime | None
    capacity: int | None
    price: str
    amounts: tuple[Amount, ...] = ()


class Move(Struct, frozen=True):
    """One occurrence of a recurring event that is not as the others: at another time (`to`), in another `place`, or
    not at all (`to` is None). `to` is `occurrence` where the time stays. `note`: a word to readers."""

    occurrence: date | datetime
    to: date | datetime | None
    place: Place | None = None
    note: str = ""


class Front(Struct, frozen=True, kw_only=True):
    """The keys that every kind has."""

    title: str
    summary: str = ""
    date: datetime | None = None  # with its offset
    modified: datetime | None = None
    tags: tuple[str, ...] = ()
    campaign: str = ""  # the name of a folder of content/campaigns/
    cover: str = ""  # a picture beside the text
    cover_alt: str | None = None  # None: not given; "": decoration
    cover_caption: str = ""
    cover_credit: str = ""  # who made it
    cover_focus: str = ""  # "30 40": it is cropped around this point, in hundredths of its width and height
    consent: tuple[tuple[str, str], ...] = ()  # for each picture's name, or "" for all: see values/consent.py
    status: Status = Status.PUBLISHED
    slug: str = ""
    aliases: tuple[str, ...] = ()
    translated_from: Source | None = None
    withdrawn: str = ""  # "only this version": the others stay public on purpose
    may_be_public: tuple[str, ...] = ()  # telephone numbers, addresses and the like that everybody may know

    def __reduce__(self) -> tuple[object, ...]:
        """For the cache and other processes: without what is as by default, nearly everything in most texts."""
        said = {name: value for name, default in defaults(type(self)) if (value := getattr(self, name)) != default}
        return made, (type(self), said)


def made(kind: type[Front], said: Mapping[str, Any]) -> Front:
    return kind(**said)


@cache
def defaults(kind: type[Front]) -> Sequence[tuple[str, object]]:
    return [(field.name, field.default) for field in fields(kind)]


class News(Front, frozen=True, kw_only=True):
    pass


class Press(Front, frozen=True, kw_only=True):
    source: str = ""
    source_url: str = ""
    source_date: date | None = None
    source_language: str = ""


class Dossier(Press, frozen=True, kw_only=True):
    asked: date | None = None
    answered: date | None = None
    asked_by: str = ""
    answered_by: str = ""


class Campaign(Front, frozen=True, kw_only=True):
    since: date | None = None
    closed: date | None = None
    goal: str = ""
    calls: tuple[Call, ...] = ()


class Page(Front, frozen=True, kw_only=True):
    menu: int | None = None  # its place among the foundation's pages; None: not in the menu
    shows: tuple[str, ...] = ()  # "organisation", "contact"


class Event(Front, frozen=True, kw_only=True):
    """`start` and `end` are dates (a whole day, the end included) or local times in `timezone`."""

    start: date | datetime
    end: date | datetime | None = None
    timezone: str = "Europe/Amsterdam"
    recurrence: str = ""  # an RFC 5545 rule: "FREQ=YEARLY"
    except_: tuple[date | datetime, ...] = ()  # the key is `except`
    extra: tuple[date | datetime, ...] = ()
    moved: tuple[Move, ...] = ()
    event_status: str = "scheduled"  # postponed, rescheduled, cancelled, moved online
    former_start: date | datetime | None = None  # of one that is rescheduled: when it was to be, as `start`
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
