"""Names of time zones as programs write them, and the zone of the IANA database that is meant."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from plugins.calendar.rfc5545.tree import Component
from plugins.importing.calendar_file import CalendarFile, value
from plugins.read.values.local_time import zone


def zone_meant(tzid: str, file: CalendarFile, around: datetime, home: str) -> str:
    """The name in the IANA database, or an empty string. `around` is a local time in that zone."""
    described = file.zones.get(tzid)
    names = [tzid, *tails(tzid)]
    if described:
        location = value(described, "X-LIC-LOCATION")
        names += [location, *tails(location)]
    for name in names:
        if known := iana(name) or windows(name, around, home):
            return known
    return alike(described, around, home) if described else ""


def tails(tzid: str) -> Iterator[str]:
    """ "Europe/Amsterdam" of "/freeassociation.sourceforge.net/Europe/Amsterdam"."""
    parts = tzid.strip("/").split("/")
    yield from ("/".join(parts[-count:]) for count in (3, 2) if len(parts) > count)


def iana(name: str) -> str:
    if name.upper() in ("UTC", "GMT", "Z", "ETC/UTC", "ETC/GMT"):
        return "UTC"
    return name if zone(name) else ""


def windows(name: str, around: datetime, home: str) -> str:
    """ "W. Europe Standard Time", by the table of Unicode's CLDR, which has Berlin for all who have its time."""
    from babel.core import get_global  # slow to load, and only files from Windows need it

    found = str(get_global("windows_zone_mapping").get(name, ""))
    return home if found and offsets_in(found, around.year) == offsets_in(home, around.year) else found


def offsets_in(name: str, year: int) -> set[timedelta | None]:
    """In winter and in summer."""
    return {datetime(year, month, 1, tzinfo=ZoneInfo(name)).utcoffset() for month in (1, 7)}


def alike(described: Component, around: datetime, home: str) -> str:
    """The home zone, if the file describes one with its two offsets; else one that never changes, if that is it."""
    offsets = {found for each in described.children if (found := offset(value(each, "TZOFFSETTO"))) is not None}
    if offsets == offsets_in(home, around.year):
        return home
    hours = [found / timedelta(hours=1) for found in offsets]
    if len(hours) == 1 and hours[0].is_integer():
        return iana(f"Etc/GMT{-int(hours[0]):+d}") if hours[0] else "UTC"  # POSIX counts to the west
    return ""


def offset(written: str) -> timedelta | None:
    """`+0100`"""
    sign, digits = written[:1], written[1:]
    if sign not in ("+", "-") or not digits.isascii() or not digits.isdigit() or len(digits) not in (4, 6):
        return None
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:] or 0)
    return timedelta(seconds=-seconds if sign == "-" else seconds)
