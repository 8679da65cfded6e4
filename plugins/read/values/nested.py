"""Keys within a value, such as the town of a place."""

from collections.abc import Mapping
from typing import Any

from plugins.problems.problem import N_
from plugins.read.findings import Findings, listed, nearest
from plugins.read.tree import Node, Table, empty
from plugins.read.values.plain import Parser


def fields(key: str, node: Node, findings: Findings, parsers: Mapping[str, Parser[Any]]) -> dict[str, Any] | None:
    """The values of the keys in `node` that are there and right; None where `node` has no keys at all."""
    if not isinstance(node, Table):
        findings.add(
            node.line,
            N_("“{key}” needs keys of its own"),
            N_("write each on a line below “{key}:”, after two spaces: {keys}"),
            key=key,
            keys=listed(parsers),
        )
        return None
    values: dict[str, Any] = {}
    for name, entry in node.entries.items():
        if name not in parsers:
            _unknown(key, name, entry.line, findings, parsers)
        elif not empty(entry.node):
            value = parsers[name](f"{key}.{name}", entry.node, findings)
            if value is not None:
                values[name] = value
    return values


def _unknown(key: str, name: str, line: int, findings: Findings, known: Mapping[str, object]) -> None:
    found = N_("“{key}” has no “{name}”")
    if meant := nearest(name, known):
        findings.add(line, found, N_("did you mean “{meant}”?"), key=key, name=name, meant=meant)
    else:
        findings.add(line, found, N_("it can have: {known}"), key=key, name=name, known=listed(known))
