"""The name of an entry's folder: `[YYYY-MM-DD-]name`."""

import re
from datetime import date
from typing import NamedTuple

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.kind import Kind
from plugins.read.values.days import parse_iso
from plugins.read.values.names import NAME, mended_name

_DATED = re.compile(r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})(?:-(?P<name>.*))?", re.DOTALL)


class EntryName(NamedTuple):
    name: str
    date: date | None


def parse_entry_name(folder: str, kind: Kind, findings: Findings) -> EntryName | None:
    """None, with a problem, where the name is not small letters a–z, digits and hyphens, or the date is none."""
    if not NAME.fullmatch(folder):
        mended = mended_name(folder)
        do = N_("rename it to “{mended}”") if mended else N_("rename it: small letters a-z, digits and hyphens only")
        findings.add(1, N_("a folder cannot be called “{folder}”"), do, folder=folder, mended=mended)
        return None
    match = _DATED.fullmatch(folder)
    if not match:
        return _undated(folder, kind, findings)
    day = parse_iso(match["day"])
    if day is None:
        findings.add(1, N_("there is no day {day}"), N_("correct the date in the folder's name"), day=match["day"])
        return None
    if match["name"] and not NAME.fullmatch(match["name"]):
        do = N_("rename it to “{mended}”")
        findings.add(
            1,
            N_("a folder cannot be called “{folder}”"),
            do,
            folder=folder,
            mended=f"{day}-{mended_name(match['name'])}",
        )
        return None
    if not match["name"]:
        do = N_("add a few words: {folder}-a-few-words")
        findings.add(1, N_("the folder's name is only a date"), do, folder=folder)
        return None
    return EntryName(match["name"], day)


def _undated(folder: str, kind: Kind, findings: Findings) -> EntryName | None:
    if not kind.dated:
        return EntryName(folder, None)
    do = N_("rename it to 2024-03-28-{folder}, with the right date")
    findings.add(1, N_("the folder's name has no date, which texts of this kind need"), do, folder=folder)
    return None
