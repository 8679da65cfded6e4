"""The values that only events have: place, registration, moved occurrences."""

from typing import Any, NamedTuple

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Place, Registration
from plugins.read.tree import Node, Scalar
from plugins.read.values.addresses import web_or_email
from plugins.read.values.days import When, when
from plugins.read.values.nested import fields
from plugins.read.values.plain import Parser, scalar, text, whole_number, yes_no
from plugins.read.values.price import Price, price
from plugins.read.values.territory import country


class Moved(NamedTuple):
    """One entry of `moved` before its times are known to be local; `to` is None where it is cancelled."""

    occurrence: When
    to: When | None
    place: Place | None
    note: str


class Registering(NamedTuple):
    """`registration` before its deadline is known to be local, which here is a `When`."""

    registration: Registration
    deadline: When | None


def degrees(most: int) -> Parser[float]:
    """A coordinate between -most and most, with a decimal point."""

    def parse(key: str, node: Node, findings: Findings) -> float | None:
        value = scalar(key, node, findings)
        if value is None:
            return None
        try:
            number = float(value) if set(value) <= set("+-.0123456789") else None
        except ValueError:
            number = None
        if number is not None and abs(number) <= most:
            return number
        found = N_("“{key}” is “{value}”, which is no coordinate")
        do = N_("write degrees with a point, from -{most} to {most}: 52.358")
        findings.add(node.line, found, do, key=key, value=value, most=most)
        return None

    return parse


_PLACE: dict[str, Parser[Any]] = {
    "name": text,
    "address": text,
    "town": text,
    "country": country,
    "latitude": degrees(90),
    "longitude": degrees(180),
}
_REGISTRATION: dict[str, Parser[Any]] = {
    "link": web_or_email,
    "required": yes_no,
    "deadline": when,
    "capacity": whole_number(1, 1_000_000),
    "price": price,
}


def place(key: str, node: Node, findings: Findings) -> Place | None:
    """The name alone, or a table of what is known."""
    if isinstance(node, Scalar):
        return Place(node.text.strip(), "", "", "", None, None)
    before = len(findings.problems)
    values = fields(key, node, findings, _PLACE)
    if values is None:
        return None
    if before == len(findings.problems) and ("latitude" in values) != ("longitude" in values):
        findings.add(node.line, N_("one of latitude and longitude is missing"), N_("write both, or none"), key=key)
    words = {name: values.get(name, "") for name in ("name", "address", "town", "country")}
    return Place(**words, latitude=values.get("latitude"), longitude=values.get("longitude"))


def registration(key: str, node: Node, findings: Findings) -> Registering | None:
    values = fields(key, node, findings, _REGISTRATION)
    if values is None:
        return None
    cost: Price = values.get("price", Price("", ()))
    known = Registration(
        link=values.get("link", ""),
        required=values.get("required", False),
        deadline=None,
        capacity=values.get("capacity"),
        price=cost.words,
        amounts=cost.amounts,
    )
    return Registering(known, values.get("deadline"))


_MOVED: dict[str, Parser[Any]] = {
    "occurrence": when,
    "to": when,
    "cancelled": yes_no,
    "place": place,
    "note": text,
}


def moved(key: str, node: Node, findings: Findings) -> Moved | None:
    """One occurrence, and what is different: its time, its place, or that it is off. A note alone is no change."""
    before = len(findings.problems)
    values = fields(key, node, findings, _MOVED)
    if values is None or len(findings.problems) > before:
        return None
    cancelled = values.get("cancelled", False)
    changed = "to" in values or "place" in values
    if "occurrence" not in values or changed == cancelled:
        findings.add(
            node.line,
            N_("“{key}” does not say which occurrence moves where"),
            N_("write “occurrence: 2026-05-17”, and below it “to: 2026-05-18”, “place: …” or “cancelled: yes”"),
            key=key,
        )
        return None
    to = None if cancelled else values.get("to", values["occurrence"])
    return Moved(values["occurrence"], to, values.get("place"), values.get("note", ""))
