"""Local times and the instants they name: twice a year an hour does not exist, or exists twice."""

from datetime import datetime, timezone
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from plugins.problems.problem import N_
from plugins.read.findings import Findings, nearest
from plugins.read.tree import Node
from plugins.read.values.plain import scalar

HOME = "Europe/Amsterdam"


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
    known = {name.lower(): name for name in available_timezones()}
    cities = {name.rpartition("/")[2]: name for name in known}
    meant = known.get(nearest(value, known)) or known.get(cities.get(nearest(value, cities), ""), "")
    example = N_("write continent and city in English, as in “Europe/Amsterdam”")
    do = N_("did you mean “{meant}”?") if meant else example
    findings.add(node.line, N_("there is no time zone “{value}”"), do, value=value, meant=meant)
    return None


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
