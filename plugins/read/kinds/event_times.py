"""The times of an event together: one zone for all, all of them days or none, in the right order."""

from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Move
from plugins.read.kind import Draft
from plugins.read.values.days import When
from plugins.read.values.event import Moved
from plugins.read.values.local_time import HOME, exists_once, zone


def settle_times(draft: Draft) -> None:
    """Turn what was written into days or local times of the event's zone, and tell of what contradicts."""
    values = draft.values
    clock = Clock(values.get("timezone", HOME), values.get("start"), draft.findings)
    all_day = values.pop("all_day", None)
    for key in ("start", "end"):
        if key in values:
            values[key] = clock.local(key, values[key])
    for key in ("except", "extra"):
        values[key] = _present(clock.local(key, when) for when in values.get(key, ()))
    values["moved"] = _present(_move(clock, item) for item in values.get("moved", ()))
    for key in [key for key in ("start", "end") if values.get(key) is None]:
        values.pop(key, None)
    _check_all_day(draft, all_day)
    _check_order(draft, clock)


def _present(moments: Any) -> tuple[Any, ...]:
    return tuple(moment for moment in moments if moment is not None)


def _move(clock: "Clock", item: Moved) -> Move | None:
    occurrence = clock.local("moved", item.occurrence)
    to = item.to and clock.local("moved", item.to)
    return None if occurrence is None or (item.to and to is None) else Move(occurrence, to)


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
        if moment.tzinfo:
            return moment.astimezone(zone(self.zone_name)).replace(tzinfo=None)
        return moment if exists_once(key, moment, self.zone_name, when.line, self.findings) else None

    def _day(self, key: str, when: When) -> date | datetime | None:
        start = self.start.moment if self.start else None
        if not isinstance(start, datetime) or key == "start":
            return when.moment
        if key == "end":
            found = N_("“start” has a time of day, but “end” is a whole day")
            self.findings.add(when.line, found, N_("write both with a time, or both without"))
            return None
        local = start.astimezone(zone(self.zone_name)) if start.tzinfo else start
        moment = datetime.combine(when.moment, local.time().replace(fold=0))
        return moment if exists_once(key, moment, self.zone_name, when.line, self.findings) else None

    def instant(self, local: datetime) -> datetime:
        return local.replace(tzinfo=zone(self.zone_name)).astimezone(ZoneInfo("UTC"))


def _check_all_day(draft: Draft, all_day: bool | None) -> None:
    start, line = draft.values.get("start"), draft.lines.get("all_day", 0)
    if start is None or all_day is None or all_day is not isinstance(start, datetime):
        return
    day = start.isoformat()[:10]
    if all_day:
        found, do = N_("“all_day: yes”, but “start” has a time of day"), N_("write “start: {day}”")
    else:
        found, do = N_("“all_day: no”, but “start” has no time of day"), N_("write a time too: “start: {day} 18:30”")
    draft.findings.add(line, found, do, day=day)


def _check_order(draft: Draft, clock: Clock) -> None:
    """The end is not before the start (RFC 5545 §3.6.1), and registration does not end after it."""
    start, end, registration = (draft.values.get(key) for key in ("start", "end", "registration"))
    if start is None:
        return
    if end is not None and _ends_too_early(start, end, clock):
        do = N_("correct one of the two; an event past midnight ends on the next day")
        draft.findings.add(draft.lines["end"], N_("the event does not end after its start"), do)
    first_day = start.date() if isinstance(start, datetime) else start
    if registration and registration.deadline and registration.deadline > first_day:
        found = N_("registration ends after the event starts")
        draft.findings.add(draft.lines["registration"], found, N_("correct “deadline” or “start”"))


def _ends_too_early(start: date | datetime, end: date | datetime, clock: Clock) -> bool:
    if isinstance(start, datetime) and isinstance(end, datetime):
        return clock.instant(end) <= clock.instant(start)
    return end < start
