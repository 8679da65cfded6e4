"""Events: when and where something happens, once or again and again."""

from datetime import date
from typing import Final

from plugins.problems.problem import N_
from plugins.read.front import Event
from plugins.read.kind import Draft, Key, Kind, by_name, shared
from plugins.read.kinds import common
from plugins.read.kinds.event_facts import check_attendance, check_place
from plugins.read.kinds.event_times import settle_times
from plugins.read.values.addresses import web
from plugins.read.values.days import when
from plugins.read.values.event import moved, place, registration
from plugins.read.values.local_time import zone_name
from plugins.read.values.names import language, unique
from plugins.read.values.plain import one_of, sequence, text, yes_no
from plugins.read.values.recurrence import rule

UNTOLD: Final = date.min  # the start in a translation, which leaves it to the original, or of an event without one

_KEYS = common.COMMON | by_name(
    shared("start", when),
    shared("end", when),
    shared("timezone", zone_name),
    Key("all_day", yes_no),  # says nothing that `start` does not: it has no place in Event, nothing to compare
    shared("recurrence", rule),
    shared("except", sequence(when, commas=True)),
    shared("extra", sequence(when, commas=True)),
    shared("moved", sequence(moved)),
    shared("event_status", one_of(("scheduled", "postponed", "rescheduled", "cancelled", "moved online"))),
    shared("former_start", when),
    shared("attendance", one_of(("in person", "online", "both"))),
    shared("place", place),
    Key("where", text),
    shared("place_public", one_of(("always", "after registration"))),
    shared("online", web),
    shared("registration", registration),
    shared("languages", unique(sequence(language, commas=True))),
    Key("accessibility", text),
    Key("audience", text),
    shared("organisers", unique(sequence(text))),
    Key("contact", text),
)


def _settle(draft: Draft) -> None:
    common.settle(draft)
    if draft.original:
        _check_start(draft)
    settle_times(draft)
    if draft.original:
        check_attendance(draft)
        check_place(draft)
    draft.values.setdefault("start", UNTOLD)


def _check_start(draft: Draft) -> None:
    """What an original must have, and keys that mean nothing without another."""
    lines, findings = draft.lines, draft.findings
    if draft.lacks("start"):
        do = N_("write “start: 2026-05-17” for a whole day, or “start: 2026-05-17 18:30”")
        findings.add(draft.line, N_("an event needs a start"), do)
    for key in ("except", "moved"):
        if key in lines and draft.lacks("recurrence") and draft.lacks("extra"):
            do = N_("write “recurrence: …”, or delete “{key}”")
            findings.add(lines[key], N_("“{key}” is here, but the event does not recur"), do, key=key)


EVENTS = Kind("events", Event, _KEYS, dated=False, settle=_settle)
