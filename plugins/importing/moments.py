"""Dates, times and durations of a calendar, as moments in one time zone."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct, field

from plugins.calendar.rfc5545.contentline import ContentLine
from plugins.calendar.timespan import Moment, real
from plugins.importing.calendar_file import CalendarFile
from plugins.importing.note import Note
from plugins.importing.zones import zone_meant
from plugins.problems.problem import N_
from plugins.read.values.local_time import HOME

_MOMENT = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d))?(?:\.\d+)?(Z?))?", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?", re.ASCII
)


class Zoning(Struct):
    """Turns written moments into moments of the event's zone; grows notes of what was not certain."""

    file: CalendarFile
    zone: str = HOME
    notes: list[Note] = field(default_factory=list)

    def settle(self, start: ContentLine, recurs: bool) -> None:
        """Choose the zone by how the start is written. UTC is kept only where a rule counts in it, or we wrote it."""
        found = naive(start.value)
        if not isinstance(found, datetime):
            return
        home = zone_meant(self.file.zone, self.file, found, HOME) if self.file.zone else HOME
        home = home or HOME
        if start.value.strip().endswith("Z"):
            self.zone = "UTC" if recurs or self.file.ours else home
        elif start.tzid:
            self.zone = zone_meant(start.tzid, self.file, found, HOME)
            if not self.zone:
                self.zone = home
                self._note(N_("the time zone “{zone}” is not known"), zone=start.tzid, home=home)
        else:
            self.zone = home
            self._note(N_("its times are of no time zone"), home=home)

    def _note(self, found: str, **values: object) -> None:
        self.notes.append(Note(found, N_("they were taken as times in {home}: compare them with the source"), values))

    def moments(self, line: ContentLine) -> Iterator[Moment]:
        """Those of a property; of a period its start. What is none is passed over."""
        for written in line.value.split(","):
            moment = self.moment(written.partition("/")[0], line.tzid)
            if moment is not None:
                yield moment

    def moment(self, written: str, tzid: str) -> Moment | None:
        """A day, or a time in the event's zone that its clocks show (RFC 5545 §3.3.5)."""
        found = naive(written)
        if not isinstance(found, datetime):
            return found
        mine = ZoneInfo(self.zone)
        theirs = zone_meant(tzid, self.file, found, HOME) if tzid else ""
        zone = UTC if written.strip().endswith("Z") else ZoneInfo(theirs or self.zone)
        shown = within(lambda: real(found.replace(tzinfo=zone)))
        if shown and shown.replace(tzinfo=None, fold=0) != found:
            values = {"moment": f"{found:%Y-%m-%d %H:%M}", "later": f"{shown:%H:%M}"}
            self.notes.append(Note(N_("there is no {moment}: the clocks go forward"), N_("{later} was taken"), values))
        return shown and within(lambda: shown.astimezone(mine))


def naive(written: str) -> Moment | None:
    """A day, or a time as it stands there."""
    match = _MOMENT.fullmatch(written.strip())
    if not match:
        return None
    year, month, day, hour, minute, second = (int(number or 0) for number in match.groups()[:6])
    try:
        return datetime(year, month, day, hour, minute, min(second, 59)) if match[4] else date(year, month, day)
    except ValueError:
        return None


def within(make: Callable[[], datetime]) -> datetime | None:
    """None where the result would be before the first or after the last year that there is."""
    try:
        return make()
    except (OverflowError, ValueError):
        return None


def duration(written: str) -> timedelta | None:
    """RFC 5545 §3.3.6"""
    match = _DURATION.fullmatch(written.strip())
    if not match or not any(match.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (int(number or 0) for number in match.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if match[1] == "-" else length
