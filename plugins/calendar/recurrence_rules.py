"""Rules about how an event recurs; each takes it that the single dates and times are in order."""

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from plugins.calendar.finding import Finding, finding, written
from plugins.calendar.occurrences import occurrences
from plugins.calendar.rule import parts, rule_faults
from plugins.calendar.schedule import Schedule, on_day, schedule
from plugins.calendar.timespan import Moment, day_of, instant
from plugins.problems.problem import N_, Severity
from plugins.read.front import Event

TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})


def valid_rule(event: Event) -> Iterator[Finding]:
    """The rule is one by RFC 5545, and comes at most daily. One fault is told: who mends it rewrites the rule."""
    if not event.recurrence:
        return
    rule = schedule(event).rule
    frequency = parts(rule).get("FREQ", "")
    too_often = [f"FREQ={frequency}"] if frequency in TOO_OFTEN else []
    for fault in [*too_often, *rule_faults(rule, not isinstance(event.start, datetime))][:1]:
        yield finding(
            "recurrence",
            N_("in the recurrence “{rule}”, “{part}” is wrong or missing"),
            N_("write yearly, monthly, weekly or daily, or a rule such as FREQ=WEEKLY;BYDAY=TU;UNTIL=20261231"),
            rule=event.recurrence,
            part=fault,
        )


def start_fits_rule(event: Event) -> Iterator[Finding]:
    """RFC 5545 §3.8.5.3 leaves open what a start that the rule does not give means."""
    plan = schedule(event)
    if not plan.rule:
        return
    # Imported here: it comes with the libraries for recurring events, which only those events need.
    from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it comes without type information

    bare = ";".join(f"{name}={value}" for name, value in parts(plan.rule).items() if name not in ("UNTIL", "COUNT"))
    start = datetime.fromisoformat(plan.span.start.isoformat()).replace(tzinfo=None)
    if next(iter(rrulestr(bare, dtstart=start)), None) != start:
        yield finding(
            "start",
            N_("the start “{start}” is not a day of the recurrence “{rule}”"),
            N_("let `start` be the first day that the recurrence gives"),
            start=written(event.start),
            rule=event.recurrence,
        )


def ends_after_start(event: Event) -> Iterator[Finding]:
    """UNTIL is not before the first time."""
    plan = schedule(event)
    until = parts(plan.rule).get("UNTIL", "")
    start = instant(plan.span.start) if isinstance(plan.span.start, datetime) else plan.span.start
    if until and until < start.strftime("%Y%m%dT%H%M%SZ")[: len(until)]:
        yield finding(
            "recurrence",
            N_("the recurrence “{rule}” ends before the start “{start}”"),
            N_("let UNTIL be the last day on which the event takes place, such as UNTIL=20261231"),
            start=written(event.start),
            rule=event.recurrence,
        )


def exceptions_match(event: Event) -> Iterator[Finding]:
    """`except` and `moved` name occurrences that there would be without them."""
    plan = schedule(event)
    named = [("except", moment) for moment in event.except_] + [("moved", move.occurrence) for move in event.moved]
    originals = _originals(plan, [on_day(moment, plan.span.start, plan.zone) for _, moment in named])
    for key, moment in named:
        if not plan.recurs:
            yield finding(
                key,
                N_("“{key}” is given, but the event does not recur"),
                N_("write `recurrence`, or take “{key}” out and change `start`"),
                key=key,
            )
        elif on_day(moment, plan.span.start, plan.zone) not in originals:
            yield finding(
                key,
                N_("the event does not take place on “{moment}”"),
                N_("write the date of one of its occurrences, as it was before it changed"),
                moment=written(moment),
            )


def named_once(event: Event) -> Iterator[Finding]:
    """No occurrence is both left out and moved, or named twice."""
    plan = schedule(event)
    seen: set[Moment] = set()
    named = [("except", moment) for moment in plan.except_] + [("moved", each.original) for each in plan.moved]
    for key, moment in named:
        if moment in seen:
            yield finding(
                key,
                N_("“{moment}” is named twice in “except” and “moved”"),
                N_("name it once: in “except” if it never was to be, in “moved” if it was moved or cancelled"),
                moment=written(moment),
            )
        seen.add(moment)


def _originals(plan: Schedule, moments: list[Moment]) -> set[Moment]:
    if not moments or not plan.recurs:
        return set()
    days = sorted(map(day_of, moments))
    return {each.original for each in occurrences(replace(plan, except_=(), moved=()), days[0], days[-1])}


def not_too_rare(event: Event) -> Iterator[Finding]:
    """A 29 February or a 31st is skipped in the years and months that have none (§3.3.10)."""
    plan = schedule(event)
    day, written_parts = day_of(plan.span.start), parts(plan.rule)
    if any(name.startswith("BY") for name in written_parts):
        return
    if written_parts.get("FREQ") == "YEARLY" and (day.month, day.day) == (2, 29):
        yield finding(
            "recurrence",
            N_("this event is on 29 February, so it takes place in leap years only"),
            N_("if it should be every year, write FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1: the last day of February"),
            Severity.WARNING,
        )
    if written_parts.get("FREQ") == "MONTHLY" and day.day > 28:
        yield finding(
            "recurrence",
            N_("this event is on day {day} of the month, so it leaves out the months that have no such day"),
            N_("if it should be every month, write FREQ=MONTHLY;BYMONTHDAY=-1: the last day of the month"),
            Severity.WARNING,
            day=day.day,
        )
