"""An iCalendar file as it comes: its events, whatever else is in it and however broken it is."""

from collections.abc import Iterator, Mapping
from hashlib import sha256

from msgspec import Struct

from plugins.calendar.ics import PRODUCT
from plugins.calendar.rfc5545.contentline import ContentLine, parse, unfold
from plugins.calendar.rfc5545.tree import Component, Fault, tree
from plugins.importing.texts import one_line, unescaped

LONGEST_UID = 200


class Foreign(Struct, frozen=True):
    """One event: its component, and those of single occurrences that are otherwise."""

    uid: str  # one line; made from the event itself where it has none
    main: Component
    others: tuple[Component, ...] = ()


class CalendarFile(Struct, frozen=True):
    ours: bool  # this program made it
    lang: str  # as its name says; empty where it does not
    zone: str  # of the times that name none; empty where it does not say
    zones: Mapping[str, Component]  # VTIMEZONE by TZID
    events: tuple[Foreign, ...]
    unread: int  # lines that are none


def calendar_file(data: bytes) -> CalendarFile | None:
    """None where there is no calendar in it."""
    lines, unread = content_lines(data)
    faults: list[Fault] = []
    root = tree(lines, faults)
    calendars = list(root.named("VCALENDAR"))
    components = list(root.named("VEVENT"))
    if not calendars and not components:
        return None
    zones = {value(zone, "TZID"): zone for zone in root.named("VTIMEZONE")}
    return CalendarFile(
        ours=any(value(each, "PRODID") == PRODUCT for each in calendars),
        lang=next((lang for each in calendars for lang in languages_of(each, "NAME", "DESCRIPTION")), ""),
        zone=next((found for each in calendars if (found := value(each, "X-WR-TIMEZONE"))), ""),
        zones=zones,
        events=tuple(grouped(components)),
        unread=unread + len(faults),
    )


def content_lines(data: bytes) -> tuple[list[ContentLine], int]:
    """The lines, and how many could not be read. Line ends of every kind count."""
    text = decoded(data).replace("\r\n", "\n").replace("\r", "\n")
    lines: list[ContentLine] = []
    unread = 0
    for number, written in unfold(text.encode("utf-8", "replace")):
        if line := parse(number, written.strip("\0 ")):
            lines.append(line)
        elif written.strip("\0 \t"):
            unread += 1
    return lines, unread


def decoded(data: bytes) -> str:
    """UTF-8 as the RFC asks; else what Windows programs write."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def grouped(components: list[Component]) -> Iterator[Foreign]:
    """By UID. A change of an occurrence whose event is not in the file is an event by itself."""
    by_uid: dict[str, list[Component]] = {}
    for component in components:
        by_uid.setdefault(uid_of(component), []).append(component)
    for uid, group in by_uid.items():
        mains = [each for each in group if each.get("RECURRENCE-ID") is None]
        main = max(mains, key=revision) if mains else group[0]
        others = [each for each in group if each is not main and each.get("RECURRENCE-ID")]
        yield Foreign(uid, main, tuple(others))


def revision(component: Component) -> int:
    """The same event may stand in a file twice: the later revision counts (§3.8.7.4)."""
    number = value(component, "SEQUENCE")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 11 else 0


def uid_of(component: Component) -> str:
    uid = one_line(unescaped(value(component, "UID")))
    if not uid:
        told = "\n".join(value(component, name) for name in ("DTSTART", "SUMMARY", "LOCATION", "RECURRENCE-ID"))
        return f"none-{sha256(told.encode()).hexdigest()[:24]}"
    return uid if len(uid) <= LONGEST_UID else f"long-{sha256(uid.encode()).hexdigest()[:24]}"


def value(component: Component, name: str) -> str:
    """The value of the first property of that name, as it is written; empty where there is none."""
    line = component.get(name)
    return line.value.strip() if line else ""


def text(component: Component, name: str) -> str:
    return unescaped(value(component, name))


def languages_of(component: Component, *names: str) -> Iterator[str]:
    """The codes that LANGUAGE gives, without a region: "nl" for "nl-BE"."""
    for name in names:
        for line in component.all(name):
            if lang := line.params.get("LANGUAGE", "").partition("-")[0].lower():
                yield lang
