"""The clock of an event: what was written, as days or as times of its zone."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.values.days import When
from plugins.read.values.local_time import exists_once, zone


class Clock:
    """Knows the event's zone, and whether its times are days (None: not known)."""

    def __init__(self, zone_name: str, start: When | None, findings: Findings) -> None:
        self.zone_name, self.start, self.findings = zone_name, start, findings

    def local(self, key: str, when: When) -> date | datetime | None:
        """A day, or a naive time in the zone (`fold` tells which of two). In a list, a day means the start's time."""
        moment = when.moment
        if not isinstance(moment, datetime):
            return self._day(key, when)
        if self.start and not isinstance(self.start.moment, datetime):
            found = N_("“{key}” has a time of day, but “start” is a whole day")
            self.findings.add(when.line, found, N_("write both with a time, or both without"), key=key)
            return None
        return self.as_time(key, moment, when.line)

    def occurrence(self, key: str, when: When) -> date | datetime | None:
        """Names an occurrence: a day is the one on that day, even if the clocks change just then."""
        start = self._start_time()
        if start is None or isinstance(when.moment, datetime):
            return self.local(key, when)
        return datetime.combine(when.moment, start)

    def as_time(self, key: str, moment: date | datetime, line: int) -> date | datetime | None:
        """A time as the zone's clocks show it; days stay."""
        if not isinstance(moment, datetime):
            return moment
        if moment.tzinfo:
            return moment.astimezone(zone(self.zone_name)).replace(tzinfo=None)
        return moment if exists_once(key, moment, self.zone_name, line, self.findings) else None

    def _day(self, key: str, when: When) -> date | datetime | None:
        start = self._start_time()
        if start is None or key == "start":
            return when.moment
        if key in ("end", "former_start"):
            found = N_("“start” has a time of day, but “{key}” is a whole day")
            self.findings.add(when.line, found, N_("write both with a time, or both without"), key=key)
            return None
        return self.as_time(key, datetime.combine(when.moment, start), when.line)

    def _start_time(self) -> time | None:
        """The clock at the start; None where that is a whole day, or not known."""
        start = self.start.moment if self.start else None
        if not isinstance(start, datetime):
            return None
        local = start.astimezone(zone(self.zone_name)) if start.tzinfo else start
        return local.time().replace(fold=0)

    def instant(self, local: datetime) -> datetime:
        return local.replace(tzinfo=zone(self.zone_name)).astimezone(ZoneInfo("UTC"))
