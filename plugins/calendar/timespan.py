"""When something happens: whole days, or a time in a named zone."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

Moment = date | datetime
DAY = timedelta(days=1)


def instant(moment: datetime) -> datetime:
    """The same moment in UTC: Python compares two times of one zone by the clock on the wall, wrongly so in autumn."""
    return moment.astimezone(UTC)


def real(moment: datetime) -> datetime:
    """A time that the zone's clocks show: 02:30 in the hour that spring skips is 03:30 (RFC 5545 §3.3.5)."""
    return instant(moment).astimezone(moment.tzinfo)


def day_of(moment: Moment) -> date:
    """The calendar day, in the moment's own zone."""
    return moment.date() if isinstance(moment, datetime) else moment


class Timespan(Struct, frozen=True):
    """Whole days, `end` being the last of them, or two aware times; a time without a known end has `end == start`.

    Raises ValueError for a time without a zone, for a date beside a time, and for an end before the start.
    """

    start: Moment
    end: Moment

    def __post_init__(self) -> None:
        start, end = self.start, self.end
        if isinstance(start, datetime) and isinstance(end, datetime):
            if start.utcoffset() is None or end.utcoffset() is None:
                raise ValueError("a time needs a time zone")
            start, end = instant(start), instant(end)
        elif isinstance(start, datetime) or isinstance(end, datetime):
            raise ValueError("start and end must both be dates or both be times")
        if end < start:
            raise ValueError("the end is before the start")

    @property
    def all_day(self) -> bool:
        return not isinstance(self.start, datetime)

    @property
    def open_end(self) -> bool:
        """A time whose end nobody wrote down."""
        return not self.all_day and self.start == self.end

    @property
    def first_day(self) -> date:
        return day_of(self.start)

    @property
    def last_day(self) -> date:
        """The last day with a part of the span in it: a party until midnight does not reach the next day."""
        end = self.end
        midnight = isinstance(end, datetime) and end.time() == time() and end > self.start
        return day_of(end) - DAY if midnight else day_of(end)

    def days(self) -> Iterator[date]:
        """Every day that the span touches, in its own zone."""
        for number in range((self.last_day - self.first_day).days + 1):
            yield self.first_day + number * DAY

    def touches(self, first: date, last: date) -> bool:
        """Whether any of its days lies between the two, both included."""
        return self.first_day <= last and self.last_day >= first

    def over(self, now: datetime, zone: ZoneInfo) -> bool:
        """Whether it has ended at `now` (aware). Whole days end at midnight in `zone`; so does, in its own zone, the
        day of a time whose end is not known."""
        if isinstance(self.end, datetime) and not self.open_end:
            return instant(now) >= instant(self.end)
        own = self.end.tzinfo if isinstance(self.end, datetime) else zone
        return now.astimezone(own).date() > day_of(self.end)

    @property
    def sort_key(self) -> tuple[date, bool, datetime, date]:
        """By day; whole days before times; then by the moment, across zones."""
        start = instant(self.start) if isinstance(self.start, datetime) else datetime.min.replace(tzinfo=UTC)
        return self.first_day, not self.all_day, start, self.last_day

    def moved_to(self, start: Moment) -> "Timespan":
        """The same length from another start. 22:00–04:00 stays that on the night when the clocks change."""
        if start == self.start:
            return self  # whose end may be the second of two equal times
        if isinstance(start, datetime):
            return Timespan(real(start), self._end_after(real(start)))
        return Timespan(start, start + (self.last_day - self.first_day))

    def _end_after(self, start: datetime) -> datetime:
        if not isinstance(self.start, datetime) or not isinstance(self.end, datetime):
            raise ValueError("whole days cannot move to a time")
        by_the_clock = self.end.replace(tzinfo=None) - self.start.replace(tzinfo=None)
        end = real(start + by_the_clock)
        elapsed = instant(self.end) - instant(self.start)
        return end if instant(end) >= instant(start) else (instant(start) + elapsed).astimezone(start.tzinfo)


def timespan(start: Moment, end: Moment | None = None) -> Timespan:
    """A span whose end may be missing: then it is that one day, or a time without a known end."""
    return Timespan(start, start if end is None else end)
