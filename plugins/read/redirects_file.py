"""Old addresses that no single text owns: `content/redirects.toml`."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from plugins.problems.problem import N_, Problem
from plugins.read.findings import Findings, nearest
from plugins.read.redirects_values import origin_of, target_of, twin_of
from plugins.read.text import decode
from plugins.read.text import load as load_bytes
from plugins.redirects.move import FILE, Move

TABLE = "redirect"
KEYS = ("from", "to", "else")
_HEAD = re.compile(r"""\s*\[\[\s*["']?redirect["']?\s*\]\]""")
_KEY = re.compile(r"""\s*["']?(from|to|else)["']?\s*=""")
_PLACE = re.compile(r"\(at line (\d+), column \d+\)")
SHAPE = N_('write three lines: [[redirect]], from = "/old/address/", to = "/en/news/"')


def load(file: Path) -> tuple[tuple[Move, ...], list[Problem]]:
    """In the order of the file, which may be empty. What cannot be understood is told and left out."""
    findings = Findings(FILE)
    data = load_bytes(file, findings)
    written = decode(data, findings) if data and data.strip() else None
    moves = tuple(each for each in read(written, findings) if each) if written is not None else ()
    return moves, findings.in_order()


def read(written: str, findings: Findings) -> Iterator[Move | None]:
    import tomllib  # most sites have no such file

    try:
        tables = tomllib.loads(written)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line = int(place[1]) if place else len(written.splitlines()) or 1
        do = N_('write from = "/old/address/" with “=” and quotation marks, each key on its own line and once')
        return findings.add(line, N_("this line cannot be understood"), do)
    for name in tables.keys() - {TABLE}:
        findings.add(line_of(name, written), N_("“{name}” has no meaning here"), SHAPE, name=name)
    rows = tables.get(TABLE, [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        return findings.add(line_of(TABLE, written), N_("“{name}” is written in another way"), SHAPE, name=TABLE)
    places = places_in(written)
    for number, row in enumerate(rows):
        yield move(row, places[number] if len(places) == len(rows) else {}, findings)


def line_of(name: str, written: str) -> int:
    lines = written.splitlines()
    return next((number for number, line in enumerate(lines, 1) if re.search(rf"\b{re.escape(name)}\b", line)), 1)


def places_in(written: str) -> list[dict[str, int]]:
    """The lines of each redirect's keys, and of its head as "", which TOML's reader does not tell."""
    found: list[dict[str, int]] = []
    for number, line in enumerate(written.splitlines(), 1):
        if _HEAD.match(line):
            found.append({"": number})
        elif found and (key := _KEY.match(line)):
            found[-1].setdefault(key[1], number)
    return found


def move(row: Mapping[str, object], lines: Mapping[str, int], findings: Findings) -> Move | None:
    """None where a key is missing or wrong, which is told."""
    head = lines.get("", 1)
    before = len(findings.problems)
    for key in row.keys() - set(KEYS):
        found, meant = N_("“{key}” is no key of a redirect"), nearest(key, KEYS)
        do = N_("did you mean “{meant}”?") if meant else N_("it can have: from, to, else")
        findings.add(head, found, do, key=key, meant=meant)
    for key in ("from", "to"):
        if key not in row and len(findings.problems) == before:
            findings.add(head, N_("this redirect has no “{key}”"), SHAPE, key=key)
    texts = {key: text(key, row[key], lines.get(key, head), findings) for key in KEYS if key in row}
    if len(findings.problems) > before:
        return None
    origin = origin_of(texts["from"], lines.get("from", head), findings)
    to = target_of("to", texts["to"], lines.get("to", head), findings)
    otherwise = target_of("else", texts["else"], lines.get("else", head), findings) if "else" in texts else ""
    if origin is None or not to or (otherwise == "" and "else" in texts):
        return None
    made = Move(origin, to, otherwise, lines)
    return made if twin_of(made, findings) else None


def text(key: str, value: object, line: int, findings: Findings) -> str:
    if isinstance(value, str) and value.strip() and "\n" not in value:
        return value.strip()
    do = N_('write it in quotation marks, on one line: {key} = "/…"')
    findings.add(line, N_("“{key}” is no address"), do, key=key)
    return ""
