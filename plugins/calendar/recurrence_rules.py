"""Rules about how an event recurs; each takes it that the single dates and times are in order."""

from collections.abc import Iterator
from datetime import datetime

from msgspec.structs import replace

from plugins.calendar.finding import Finding, finding, written
from plugins.calendar.nearest import bare_time, first_of_rule, nearest_to
from plugins.calendar.rule import parts, rule_faults
from plugins.calendar.schedule import schedule
from plugins.calendar.timespan import Moment, instant
from plugins.problems.problem import N_
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
            N_("write it in words, “weekly on Tuesday until 2026-12-31”, or as a rule, FREQ=WEEKLY;UNTIL=20261231"),
            rule=event.recurrence,
            part=fault,
        )


def start_fits_rule(event: Event) -> Iterator[Finding]:
    """RFC 5545 §3.8.5.3 leaves open what a start that the rule does not give means."""
    plan = schedule(event)
    if not plan.rule:
        return
    first = first_of_rule(plan)
    if first is None:
        yield finding(
            "recurrence",
            N_("the recurrence “{rule}” gives no day at all"),
            N_("look at its days and months: such a day may not be in any of them"),
            rule=event.recurrence,
        )
    elif first != bare_time(plan.span.start):
        yield finding(
            "start",
            N_("the start “{start}” is not a day of the recurrence “{rule}”"),
            N_("let `start` be the first day that the recurrence gives: {first}"),
            start=written(event.start),
            first=written(first if isinstance(plan.span.start, datetime) else first.date()),
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
    plain = replace(plan, except_=(), moved=())
    for key, moment in [("except", moment) for moment in plan.except_] + [("moved", o.original) for o in plan.moved]:
        if not plan.recurs:
            yield finding(
                key,
                N_("“{key}” is given, but the event does not recur"),
                N_("write `recurrence`, or take “{key}” out and change `start`"),
                key=key,
            )
        elif (near := nearest_to(moment, plain)) != moment:
            yield finding(
                key,
                N_("the event does not take place on “{moment}”"),
                N_("did you mean {near}? Write one of its occurrences, as it was before it changed"),
                moment=written(moment),
                near=written(near),
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
