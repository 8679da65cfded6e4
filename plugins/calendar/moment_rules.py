"""Rules about the single dates and times of an event."""

from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

from plugins.calendar.finding import Finding, finding, written, zone_named
from plugins.calendar.schedule import local
from plugins.calendar.timespan import Moment, real, timespan
from plugins.problems.problem import N_
from plugins.read.front import Event


def known_zone(event: Event) -> Iterator[Finding]:
    if zone_named(event.timezone) is None:
        yield finding(
            "timezone",
            N_("the time zone “{zone}” is not known"),
            N_("write a region and a city, such as Europe/Amsterdam"),
            zone=event.timezone,
        )


def _named(event: Event) -> Iterator[tuple[str, Moment]]:
    """Moments that name an occurrence: those that the rule puts into an hour that the clocks skip have such names."""
    yield from (("except", moment) for moment in event.except_)
    yield from (("moved", move.occurrence) for move in event.moved)


def _meant(event: Event) -> Iterator[tuple[str, Moment]]:
    """Moments at which something is to happen, with their keys."""
    yield "start", event.start
    if event.end is not None:
        yield "end", event.end
    yield from (("extra", moment) for moment in event.extra)
    kept = {move.occurrence for move in event.moved}
    yield from (("moved", move.to) for move in event.moved if move.to is not None and move.to not in kept)


def possible_moments(event: Event) -> Iterator[Finding]:
    """Times beside whole days, and times that the clocks skip."""
    for key, moment in (*_named(event), *_meant(event)):
        yield from _of_one_sort(key, moment, isinstance(event.start, datetime))
    zone = zone_named(event.timezone)
    for key, moment in _meant(event) if zone and isinstance(event.start, datetime) else ():
        if zone and isinstance(moment, datetime) and _skipped(moment, zone):
            yield finding(
                key,
                N_("there is no “{moment}” in {zone}: the clocks go forward in that hour"),
                N_("write a time before or after that hour"),
                moment=written(moment),
                zone=event.timezone,
            )


def _of_one_sort(key: str, moment: Moment, timed: bool) -> Iterator[Finding]:
    if isinstance(moment, datetime) and not timed:
        yield finding(
            key,
            N_("“{moment}” has a time, but the event takes whole days"),
            N_("write only the date, or give `start` a time too"),
            moment=written(moment),
        )
    elif key == "end" and timed and not isinstance(moment, datetime):
        yield finding(
            key,
            N_("the start has a time, but the end “{moment}” has none"),
            N_("write the end with its time, such as {moment} 17:00, or leave it out"),
            moment=written(moment),
        )


def _skipped(moment: datetime, zone: ZoneInfo) -> bool:
    return moment.tzinfo is None and real(moment.replace(tzinfo=zone)).replace(tzinfo=None) != moment


def end_after_start(event: Event) -> Iterator[Finding]:
    zone = zone_named(event.timezone)
    if zone is None or event.end is None or isinstance(event.start, datetime) != isinstance(event.end, datetime):
        return
    try:
        timespan(local(event.start, zone), local(event.end, zone))
    except ValueError:
        yield finding(
            "end",
            N_("the end “{end}” is before the start “{start}”"),
            N_("look at the dates and times of both; an event past midnight ends on the next day"),
            start=written(event.start),
            end=written(event.end),
        )
