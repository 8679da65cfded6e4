"""Local times and the instants they name: twice a year an hour does not exist, or exists twice."""

from datetime import datetime, timezone
from difflib import get_close_matches
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Node
from plugins.read.values.plain import scalar

HOME = "Europe/Amsterdam"
ALIKE = 0.75  # there are hundreds of cities: with less, a town is like some island
_CALLED = {  # zones by what people call them who do not know their names
    "Europe/Amsterdam": "cet cest met mez netherlands nederland holland den-haag the-hague утрехт амстердам гаага",
    "Europe/Brussels": "belgium belgië brussel брюссель antwerpen",
    "Europe/Berlin": "germany duitsland берлин berlijn",
    "Europe/London": "gmt bst uk england лондон londen",
    "Europe/Moscow": "msk russia rusland москва moskou петербург",
    "Europe/Kyiv": "kiev киев київ kiëv eet eest",
    "Europe/Warsaw": "варшава warschau",
    "Asia/Tbilisi": "тбилиси грузия",
    "Asia/Yerevan": "ереван армения",
    "Asia/Almaty": "алматы алма-ата",
    "America/New_York": "est edt нью-йорк",
}


@cache
def zone(name: str) -> ZoneInfo | None:
    """The time zone called `name` in the IANA database; None where there is none."""
    try:
        return ZoneInfo(name) if name == "UTC" or "/" in name else None
    except (KeyError, ValueError, OSError):  # unknown, outside the database, one of its folders
        return None


def zone_name(key: str, node: Node, findings: Findings) -> str | None:
    value = scalar(key, node, findings)
    if value is None or zone(value):
        return value
    meant = _meant(value.lower().replace(" ", "-"))
    example = N_("write continent and city in English, as in “Europe/Amsterdam”")
    do = N_("did you mean “{meant}”?") if meant else example
    findings.add(node.line, N_("there is no time zone “{value}”"), do, value=value, meant=meant)
    return None


def _meant(value: str) -> str:
    """The zone with the name, the city or the other name that looks most like `value` (small letters); or nothing."""
    called = {word: name for name, words in _CALLED.items() for word in words.split()}
    if value in called or any(map(str.isdigit, value)):
        return called.get(value, "")  # "UTC+3" is like many a zone, and none of them
    known = {name.lower(): name for name in sorted(available_timezones()) if "/" in name and not name.startswith("Etc")}
    cities = {name.rpartition("/")[2].replace("_", "-"): full for name, full in known.items()}
    for names in (known, cities, called):
        if alike := get_close_matches(value, names, 1, ALIKE):
            return names[alike[0]]
    return ""


def exists_once(key: str, local: datetime, name: str, line: int, findings: Findings) -> bool:
    """Whether a naive `local` time is one moment in the zone; tells of it where it is none, or two."""
    tz = zone(name)
    first, second = (local.replace(tzinfo=tz, fold=fold).utcoffset() for fold in (0, 1))
    if first == second or first is None or second is None:
        return True
    clock = f"{local:%H:%M}"
    if first < second:
        findings.add(
            line,
            N_("“{key}”: on that day there is no {clock} in {zone}, the clocks go forward"),
            N_("write an hour earlier or later"),
            key=key,
            clock=clock,
            zone=name,
        )
        return False
    written = (local.replace(tzinfo=timezone(offset)).isoformat(" ", "minutes") for offset in (first, second))
    earlier, later = written
    findings.add(
        line,
        N_("“{key}”: on that day it is {clock} twice in {zone}, the clocks go back"),
        N_("write which one you mean: {earlier} or {later}"),
        key=key,
        clock=clock,
        zone=name,
        earlier=earlier,
        later=later,
    )
    return False


def place_in_time(key: str, local: datetime, name: str, line: int, findings: Findings) -> datetime | None:
    """A naive local time with its offset, or None where it is not one moment."""
    if not exists_once(key, local, name, line, findings):
        return None
    offset = local.replace(tzinfo=zone(name)).utcoffset()
    assert offset is not None, "zones know their offset"
    return local.replace(tzinfo=timezone(offset))
