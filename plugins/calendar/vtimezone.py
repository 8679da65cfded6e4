"""VTIMEZONE components (RFC 5545 §3.6.5) for the years that a calendar needs.

Ours, because icalendar's own `Timezone.from_tzinfo` writes the onset of summer time as the clock shows it afterwards
(03:00), where the RFC asks for the clock before (02:00); and because rules are shorter than lists of years.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from msgspec import Struct

from plugins.calendar.content_lines import line, text
from plugins.calendar.horizon import ENDLESS

_WEEK = timedelta(days=7)  # no zone changes its clocks twice within one
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


class Shift(Struct, frozen=True):
    """What an observance is about."""

    before: timedelta
    after: timedelta
    name: str
    summer: bool


@cache  # a pure function, and asked the same for every event of a year
def vtimezone(zone: ZoneInfo, first: int, last: int) -> tuple[str, ...]:
    """The lines of the component from the year `first` to `last`, to all time if that is ENDLESS."""
    observances = (
        each
        for shift, onsets in _runs(zone, first, last)
        for each in _observance(shift, onsets, last >= ENDLESS and onsets[-1].year == last)
    )
    return ("BEGIN:VTIMEZONE", line("TZID", text(zone.key)), *observances, "END:VTIMEZONE")


def _runs(zone: ZoneInfo, first: int, last: int) -> Iterator[tuple[Shift, list[datetime]]]:
    """Shifts with their onsets, as the clock showed them before; one that holds at the start comes first."""
    start = datetime(first, 1, 1, tzinfo=UTC)
    changes = list(_changes(zone, datetime(first - 1, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)))
    earlier = [change for change in changes if change < start]
    runs: defaultdict[Shift, list[datetime]] = defaultdict(list)
    if not earlier:
        local = start.astimezone(zone)
        offset = local.utcoffset() or timedelta()
        runs[Shift(offset, offset, local.tzname() or zone.key, bool(local.dst()))] = [local.replace(tzinfo=None)]
    for change in [*earlier[-1:], *(change for change in changes if change >= start)]:
        before, after = (change - timedelta(seconds=1)).astimezone(zone), change.astimezone(zone)
        offsets = before.utcoffset() or timedelta(), after.utcoffset() or timedelta()
        shift = Shift(*offsets, after.tzname() or zone.key, bool(after.dst()))
        runs[shift].append(change.replace(tzinfo=None) + shift.before)
    for shift, onsets in runs.items():
        for run in _alike(onsets):
            yield shift, run


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The moments, in UTC, at which the zone's offset, its name or its summer time changes."""

    def state(moment: datetime) -> tuple[object, ...]:
        local = moment.astimezone(zone)
        return local.utcoffset(), local.tzname(), local.dst()

    while start < end:
        low, high = start, min(start + _WEEK, end)
        start = high
        if state(low) == state(high):
            continue
        while high - low > timedelta(seconds=1):
            middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
            low, high = (middle, high) if state(middle) == state(low) else (low, middle)
        yield high


def _alike(onsets: Sequence[datetime]) -> Iterator[list[datetime]]:
    """Runs of years that one rule describes."""
    run: list[datetime] = []
    for onset in onsets:
        if run and (onset.year != run[-1].year + 1 or not _patterns([*run, onset])):
            yield run
            run = []
        run.append(onset)
    yield run


def _patterns(onsets: Iterable[datetime]) -> set[tuple[int, str, object]]:
    """What all have in common: (month, BYDAY, time), the weekday being counted from the month's start or its end."""
    return set.intersection(*({*_names(onset)} for onset in onsets))


def _names(onset: datetime) -> Iterator[tuple[int, str, object]]:
    weekday, nth = _WEEKDAYS[onset.weekday()], (onset.day - 1) // 7 + 1
    if (onset + _WEEK).month != onset.month:
        yield onset.month, f"-1{weekday}", onset.time()
    if nth < 5:
        yield onset.month, f"{nth}{weekday}", onset.time()


def _observance(shift: Shift, onsets: list[datetime], open_end: bool) -> Iterator[str]:
    name = "DAYLIGHT" if shift.summer else "STANDARD"
    yield line("BEGIN", name)
    yield line("DTSTART", f"{onsets[0]:%Y%m%dT%H%M%S}")
    yield line("TZOFFSETFROM", _offset(shift.before))
    yield line("TZOFFSETTO", _offset(shift.after))
    yield line("TZNAME", text(shift.name))
    if len(onsets) > 1:
        month, by_day, _ = min(_patterns(onsets), key=lambda pattern: pattern[1])
        until = "" if open_end else f";UNTIL={onsets[-1] - shift.before:%Y%m%dT%H%M%SZ}"
        yield line("RRULE", f"FREQ=YEARLY;BYMONTH={month};BYDAY={by_day}{until}")
    yield line("END", name)


def _offset(offset: timedelta) -> str:
    """`+0100`, with seconds where there are any (RFC 5545 §3.3.14)."""
    seconds = int(abs(offset).total_seconds())
    written = f"{seconds // 3600:02}{seconds // 60 % 60:02}" + (f"{seconds % 60:02}" if seconds % 60 else "")
    return ("-" if offset < timedelta() else "+") + written
