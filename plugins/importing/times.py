"""When a foreign event is, as keys of the front matter."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from plugins.calendar.rfc5545.tree import Component
from plugins.calendar.rule import parts
from plugins.calendar.timespan import Moment, day_of, instant
from plugins.importing.calendar_file import Foreign, value
from plugins.importing.key import Key, moment
from plugins.importing.moments import Zoning, duration, within
from plugins.importing.note import Note
from plugins.importing.singles import fitting, singles
from plugins.importing.vocabulary import Vocabulary
from plugins.problems.problem import N_
from plugins.read.values.local_time import HOME

DAY = timedelta(days=1)


def times(event: Foreign, zoning: Zoning, known: Vocabulary) -> list[Key]:
    """All of it; nothing where the start cannot be read. What was not certain is noted in `zoning`."""
    line = event.main.get("DTSTART")
    if line is None:
        return []
    zoning.settle(line, bool(event.main.get("RRULE") or event.main.get("RDATE")))
    start = next(zoning.moments(line), None)
    if start is None:
        return []
    if whole_day(event.main) and isinstance(start, datetime):
        start = start.date()
    keys = [Key("start", moment(start))]
    end = end_of(event.main, start, zoning)
    keys += [Key("end", moment(end))] if end is not None else []
    if isinstance(start, datetime) and zoning.zone != HOME:
        keys.append(Key("timezone", zoning.zone))
    return keys + list(recurrence(event, start, zoning, known))


def whole_day(component: Component) -> bool:
    """Outlook writes whole days as from midnight to midnight, and says so in a property of its own."""
    return value(component, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"


def end_of(component: Component, start: Moment, zoning: Zoning) -> Moment | None:
    """The last day, or the time of the end; None where it is not known or cannot be."""
    line, length = component.get("DTEND"), duration(value(component, "DURATION"))
    end = next(zoning.moments(line), None) if line else None
    if line is None and length is not None:
        end = added(start, length)
    if end is None:
        return None
    if not isinstance(start, datetime):
        last = day_of(end) - (DAY if not isinstance(end, datetime) or end.time() == time() else timedelta())
        return last if last > start else None
    if not isinstance(end, datetime) or instant(end) < instant(start):
        zoning.notes.append(Note(N_("its end does not fit its start"), N_("the end was left out"), {}))
        return None
    return end if instant(end) > instant(start) else None


def added(start: Moment, length: timedelta) -> Moment | None:
    """Days by the calendar, the rest by the clock (RFC 5545 §3.3.6)."""
    if isinstance(start, datetime):
        day, rest = timedelta(days=length.days), length - timedelta(days=length.days)
        return within(lambda: (instant(start + day) + rest).astimezone(start.tzinfo))
    try:
        return start + max(length, DAY)
    except OverflowError:
        return None


def recurrence(event: Foreign, start: Moment, zoning: Zoning, known: Vocabulary) -> Iterator[Key]:
    rules = event.main.all("RRULE")
    if len(rules) > 1 or event.main.all("EXRULE"):
        do = N_("only the first rule was taken: add the other dates as “extra”, and “except” those that are off")
        zoning.notes.append(Note(N_("it recurs by more than one rule"), do, {}))
    if rules:
        yield Key("recurrence", plain_rule(rules[0].value))
    for name, key in (("EXDATE", "except"), ("RDATE", "extra")):
        found = fitting(event.main.all(name), start, zoning)
        own = [each for each in dict.fromkeys(found) if key == "except" or each != start]
        if own:
            yield Key(key, items=tuple((f"  - {moment(each)}",) for each in own))
    if moved := singles(event, start, zoning, known):
        yield Key("moved", items=tuple(moved))
    zoning.notes += lengths(event, start, zoning)


def lengths(event: Foreign, start: Moment, zoning: Zoning) -> list[Note]:
    """Of the single occurrences that end otherwise, which has no key."""
    usual = length(event.main, start, zoning)
    notes = []
    for other in event.others:
        line = other.get("DTSTART")
        begin = next(fitting([line] if line else [], start, zoning), None)
        if begin is not None and length(other, begin, zoning) not in (None, usual):
            told = {"moment": moment(begin)}
            do = N_("say it in its “note”, if it matters")
            notes.append(Note(N_("the occurrence of {moment} takes longer or shorter than the others"), do, told))
    return notes


def length(component: Component, start: Moment, zoning: Zoning) -> timedelta | None:
    """None where the component says nothing of it, as of an occurrence that is off."""
    if not (component.get("DTEND") or value(component, "DURATION")):
        return None
    end = end_of(component, start, zoning)
    if isinstance(start, datetime):
        return instant(end) - instant(start) if isinstance(end, datetime) else timedelta()
    return end - start if end is not None else timedelta()


def plain_rule(written: str) -> str:
    """In one word where it can be."""
    rule = written.strip().strip(";").upper()
    given = parts(rule)
    given = {name: part for name, part in given.items() if (name, part) not in (("INTERVAL", "1"), ("WKST", "MO"))}
    if set(given) == {"FREQ"} and given["FREQ"] in ("YEARLY", "MONTHLY", "WEEKLY", "DAILY"):
        return given["FREQ"].lower()
    return ";".join(f"{name}={part}" for name, part in given.items())
