"""When an event happens, every time that it does: its front matter as moments that calendars understand."""

from datetime import datetime
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.calendar.rule import normal_rule
from plugins.calendar.timespan import Moment, Timespan, timespan
from plugins.read.front import Event, Move, Place


class Override(Struct, frozen=True):
    """One occurrence that is not when or where the others are; `span` is None where it is cancelled.

    `place` is where this one is, if not where the others are; `note` is a word to readers. Both are as the original
    has them; whether a place may be told is the event's `place_public`.
    """

    original: Moment
    span: Timespan | None
    place: Place | None = None
    note: str = ""


class Schedule(Struct, frozen=True):
    """`span` is the first time. All moments are dates where it is, and else times in `zone`."""

    span: Timespan
    zone: ZoneInfo
    rule: str = ""  # RFC 5545: "FREQ=YEARLY"
    except_: tuple[Moment, ...] = ()
    extra: tuple[Moment, ...] = ()
    moved: tuple[Override, ...] = ()

    @property
    def recurs(self) -> bool:
        return bool(self.rule or self.extra)

    @property
    def endless(self) -> bool:
        return bool(self.rule) and "COUNT=" not in self.rule and "UNTIL=" not in self.rule


def schedule(event: Event) -> Schedule:
    """The schedule of an event that `check_schedule` has nothing against; raises ValueError or KeyError for others.

    Where the event has a time, a date in `except`, `extra` or `moved` means that day at the usual time.
    """
    zone = ZoneInfo(event.timezone)
    start = local(event.start, zone)
    span = timespan(start, None if event.end is None else local(event.end, zone))
    timed = isinstance(start, datetime)

    def at(moment: Moment) -> Moment:
        return on_day(moment, start, zone)

    def override(move: Move) -> Override:
        moved_span = None if move.to is None else span.moved_to(at(move.to))
        return Override(at(move.occurrence), moved_span, move.place, move.note)

    return Schedule(
        span,
        zone,
        normal_rule(event.recurrence, zone if timed else None),
        tuple(map(at, event.except_)),
        tuple(map(at, event.extra)),
        tuple(map(override, event.moved)),
    )


def local(moment: Moment, zone: ZoneInfo) -> Moment:
    """A time as the zone's clocks show it: one without an offset is in that zone already. Dates stay."""
    if not isinstance(moment, datetime):
        return moment
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def on_day(moment: Moment, start: Moment, zone: ZoneInfo) -> Moment:
    """A date beside an event with a time is that day at the usual time; anything else is `local`."""
    if isinstance(start, datetime) and not isinstance(moment, datetime):
        return datetime.combine(moment, start.time(), zone)
    return local(moment, zone)
