"""The times of an event together: one zone for all, all of them days or none, in the right order."""

from datetime import date, datetime
from typing import Any

from msgspec.structs import replace

from plugins.problems.problem import N_
from plugins.read.front import Move, Registration
from plugins.read.kind import Draft
from plugins.read.kinds.event_clock import Clock
from plugins.read.values.event import Moved, Registering
from plugins.read.values.local_time import HOME


def settle_times(draft: Draft) -> None:
    """Turn what was written into days or local times of the event's zone, and tell of what contradicts."""
    values = draft.values
    clock = Clock(values.get("timezone", HOME), values.get("start"), draft.findings)
    all_day = values.pop("all_day", None)
    for key in ("start", "end", "former_start"):
        if key in values:
            values[key] = clock.local(key, values[key])
    values["except"] = _present(clock.occurrence("except", when) for when in values.get("except", ()))
    values["extra"] = _present(clock.local("extra", when) for when in values.get("extra", ()))
    values["moved"] = _present(_move(clock, item) for item in values.get("moved", ()))
    if "registration" in values:
        values["registration"] = _registration(clock, values["registration"])
    for key in [key for key in ("start", "end", "former_start") if values.get(key) is None]:
        values.pop(key, None)
    _check_all_day(draft, all_day)
    _check_order(draft, clock)
    _check_former_start(draft)


def _present(moments: Any) -> tuple[Any, ...]:
    return tuple(moment for moment in moments if moment is not None)


def _move(clock: Clock, item: Moved) -> Move | None:
    occurrence = clock.occurrence("moved", item.occurrence)
    stays = item.to is item.occurrence
    to = occurrence if stays else item.to and clock.local("moved", item.to)
    if occurrence is None or (item.to and to is None):
        return None
    return Move(occurrence, to, item.place, item.note)


def _registration(clock: Clock, item: Registering) -> Registration:
    """A deadline may be a time even where the event takes whole days, and a day where it has a time."""
    when = item.deadline
    moment = when and clock.as_time("registration.deadline", when.moment, when.line)
    return replace(item.registration, deadline=moment)


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
    once = draft.lacks("recurrence") and draft.lacks("extra")
    if once and registration and registration.deadline and _is_after(registration.deadline, start):
        found = N_("registration ends after the event starts")
        draft.findings.warn(draft.lines["registration"], found, N_("correct “deadline” or “start”"))


def _is_after(deadline: date | datetime, start: date | datetime) -> bool:
    if isinstance(deadline, datetime) and isinstance(start, datetime):
        return deadline > start
    return (deadline.date() if isinstance(deadline, datetime) else deadline) > (
        start.date() if isinstance(start, datetime) else start
    )


def _check_former_start(draft: Draft) -> None:
    """Who had the former time in their diary must be able to see that it is no more."""
    values, lines = draft.values, draft.lines
    rescheduled = values.get("event_status") == "rescheduled"
    if rescheduled and draft.original and draft.lacks("former_start"):
        found = N_("the event is rescheduled, but nothing says when it was to be")
        draft.findings.warn(lines["event_status"], found, N_("write “former_start: 2026-05-17 18:30”"))
    if "former_start" not in values:
        return
    if not rescheduled and draft.original:
        do = N_("write “event_status: rescheduled”, or delete this line")
        draft.findings.add(lines["former_start"], N_("“former_start” is here, but the event is not rescheduled"), do)
    elif values["former_start"] == values.get("start"):
        do = N_("let “start” be the new time")
        draft.findings.add(lines["former_start"], N_("the former start is the same as the start"), do)


def _ends_too_early(start: date | datetime, end: date | datetime, clock: Clock) -> bool:
    if isinstance(start, datetime) and isinstance(end, datetime):
        return clock.instant(end) <= clock.instant(start)
    return end < start
