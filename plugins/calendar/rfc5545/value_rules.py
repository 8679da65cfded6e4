"""Rules about single values: their types (RFC 5545 §3.3) and what a property may hold (§3.7, §3.8; RFC 7986 §5)."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType

from plugins.calendar.rfc5545.contentline import ContentLine
from plugins.calendar.rfc5545.tree import Component, Fault

_DURATION = r"[+-]?P(?:\d+W|\d+D(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?|T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)"
_NUMBER = r"[+-]?\d+(?:\.\d+)?"
TYPES: Mapping[str, str] = MappingProxyType(
    {
        "DATE": r"\d{8}",
        "DATE-TIME": r"\d{8}T\d{6}Z?",
        "UTC": r"\d{8}T\d{6}Z",  # not a type of the RFC: a DATE-TIME that must be in UTC
        "LOCAL": r"\d{8}T\d{6}",  # likewise: one that must not say where
        "DURATION": _DURATION,
        "INTEGER": r"[+-]?\d+",
        "COUNT": r"\d{1,10}",  # not a type of the RFC: an INTEGER that cannot be negative
        "COLOR": r"[A-Za-z]+",  # likewise: the name of a colour (RFC 7986 §5.9)
        "GEO": rf"{_NUMBER};{_NUMBER}",
        "TEXT": r"(?:[^\\;,]|\\[\\;,nN])*",
        "TEXTS": r"(?:[^\\;]|\\[\\;,nN])*",  # a list: commas between
        "URI": r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+",
        "UTC-OFFSET": r"[+-](?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?",
        "RECUR": r"[A-Z]+=[^;]+(?:;[A-Z]+=[^;]+)*",
    }
)
DEFAULTS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"), "DATE-TIME"),
        **dict.fromkeys(("DTSTAMP", "CREATED", "LAST-MODIFIED"), "UTC"),
        **dict.fromkeys(("SUMMARY", "DESCRIPTION", "LOCATION", "UID", "PRODID", "NAME", "COMMENT", "CONTACT"), "TEXT"),
        **dict.fromkeys(("TZID", "TZNAME", "X-WR-CALNAME", "X-WR-CALDESC"), "TEXT"),
        **dict.fromkeys(("CATEGORIES", "RESOURCES"), "TEXTS"),
        **dict.fromkeys(("URL", "TZURL", "SOURCE", "CONFERENCE"), "URI"),
        **dict.fromkeys(("TZOFFSETFROM", "TZOFFSETTO"), "UTC-OFFSET"),
        **dict.fromkeys(("DURATION", "REFRESH-INTERVAL", "X-PUBLISHED-TTL"), "DURATION"),
        **dict.fromkeys(("SEQUENCE", "PRIORITY"), "COUNT"),
        "GEO": "GEO",
        "COLOR": "COLOR",
        "RRULE": "RECUR",
    }
)
MUST_SAY = frozenset(
    {"REFRESH-INTERVAL", "SOURCE", "CONFERENCE"}
)  # RFC 7986 §5.7, §5.8, §5.11: VALUE= though it is no news
WORDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "STATUS": frozenset({"TENTATIVE", "CONFIRMED", "CANCELLED"}),
        "TRANSP": frozenset({"OPAQUE", "TRANSPARENT"}),
        "CLASS": frozenset({"PUBLIC", "PRIVATE", "CONFIDENTIAL"}),
        "CALSCALE": frozenset({"GREGORIAN"}),
        "VERSION": frozenset({"2.0"}),
        "METHOD": frozenset({"PUBLISH"}),
    }
)
LISTS = frozenset({"EXDATE", "RDATE"})
MAY_BE_DATES = frozenset({"DTSTART", "DTEND", "RECURRENCE-ID", "EXDATE", "RDATE"})


def value_faults(component: Component) -> Iterator[Fault]:
    for line in component.properties:
        yield from ((line.number, message) for message in _of_line(line, component.name))


def _of_line(line: ContentLine, component: str) -> Iterator[str]:
    if line.name in WORDS and line.value not in WORDS[line.name]:
        yield f"{line.name} cannot be {line.value}"
    if line.name in MUST_SAY and "VALUE" not in line.params:
        yield f"{line.name} needs VALUE={DEFAULTS[line.name]}"
    type_ = _type(line, component)
    said = line.params.get("VALUE", "")
    if said and said != type_:
        yield f"{line.name} cannot be of type {said}"
    for value in line.value.split(",") if line.name in LISTS else [line.value]:
        if type_ and not _fits(value, type_):
            yield f"{line.name}: “{value}” is no {type_}"
    if "TZID" in line.params and (type_ == "DATE" or line.value.endswith("Z")):
        yield f"{line.name}: a date or a time in UTC has no TZID"


def _type(line: ContentLine, component: str) -> str:
    """The type that the value must have; empty for any."""
    if line.name == "DTSTART" and component in ("STANDARD", "DAYLIGHT"):
        return "LOCAL"
    if line.name in MAY_BE_DATES and line.params.get("VALUE") == "DATE":
        return "DATE"
    return DEFAULTS.get(line.name, "")


def _fits(value: str, type_: str) -> bool:
    if not re.fullmatch(TYPES[type_], value, re.ASCII):
        return False
    return moment(value) is not None if type_ in ("DATE", "DATE-TIME", "UTC", "LOCAL") else _in_range(value, type_)


def _in_range(value: str, type_: str) -> bool:
    if type_ == "GEO":
        latitude, longitude = map(float, value.split(";"))
        return abs(latitude) <= 90 and abs(longitude) <= 180
    if type_ == "COUNT":
        return int(value) < 2**31  # §3.3.8
    return type_ != "UTC-OFFSET" or value not in ("-0000", "-000000")


def moment(value: str) -> datetime | None:
    """The naive time of a DATE or DATE-TIME; None where there is no such day or hour."""
    try:
        return datetime.strptime(value.removesuffix("Z"), "%Y%m%dT%H%M%S" if "T" in value else "%Y%m%d")
    except ValueError:
        return None
