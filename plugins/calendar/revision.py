"""Which revision of an event a calendar holds: SEQUENCE (RFC 5545 §3.8.7.4) and its stamps, from the content alone.

A program that has the event already takes over another time or status only with a higher SEQUENCE. So it must rise
with each such change and never fall, on whatever machine the site is built. Git's history would rise by itself, and
fall as easily: a clone without the whole history, an archive, a history that was rewritten to take somebody's name
out of it, all hold the same texts and would give other, lower numbers; and a build would have to ask git each time.
The front matter is the same everywhere, so the number is made from that:

- the minutes from 2017 to `modified`, which rises whenever the author says that something changed;
- one for each change that the front matter records anyhow: an occurrence left out, added or moved, a status other
  than "scheduled". Who cancels an event need not think of `modified`.

A start that was simply overwritten without a new `modified` leaves the number as it was. Git is asked about that not
for what to write, but whether somebody forgot: plugins/link/revisions.py.
"""

from datetime import UTC, datetime, timedelta
from types import MappingProxyType

from plugins.read.front import Event, Place

BEGINNING = datetime(2017, 1, 1, tzinfo=UTC)  # the stamp of what nobody dated: calendars need one (§3.8.7.2)
_STEPS = MappingProxyType({"postponed": 1, "moved online": 1, "rescheduled": 2, "cancelled": 3})  # as they may follow


def stamp(*moments: datetime | None) -> datetime:
    """DTSTAMP and LAST-MODIFIED: the latest of the moments that are known. Without METHOD both are the same."""
    return max((moment for moment in moments if moment), default=BEGINNING)


def sequence(event: Event) -> int:
    """Never negative, and small enough (§3.3.8) for the next four thousand years."""
    minutes = (event.modified - BEGINNING) // timedelta(minutes=1) if event.modified else 0
    recorded = len(event.except_) + len(event.extra) + len(event.moved)
    return max(minutes, 0) + recorded + _STEPS.get(event.event_status, 0)


def timing(event: Event) -> tuple[object, ...]:
    """What readers must hear of when it changes: when and where it is, and whether it is."""
    moved = [(move.occurrence, move.to, told(move.place, event)) for move in event.moved]
    when = (event.start, event.end, event.timezone, event.recurrence, event.except_, event.extra, moved)
    return (*when, event.event_status, event.attendance, told(event.place, event), event.online)


def told(place: Place | None, event: Event) -> Place | str | None:
    """What is published of it: what is told after registration cannot be read in a calendar either."""
    return place.town if place and event.place_public != "always" else place
