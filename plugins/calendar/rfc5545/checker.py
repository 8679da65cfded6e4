"""All rules, over one file."""

from collections.abc import Iterator

from plugins.calendar.rfc5545.bytes_rules import line_faults
from plugins.calendar.rfc5545.component_rules import component_faults, identity_faults
from plugins.calendar.rfc5545.contentline import ContentLine, parse, unfold
from plugins.calendar.rfc5545.time_rules import history_faults, recurrence_faults, span_faults, zone_faults
from plugins.calendar.rfc5545.tree import Fault, tree
from plugins.calendar.rfc5545.value_rules import value_faults

OF_FILE = (identity_faults, zone_faults)
OF_COMPONENT = (component_faults, value_faults, span_faults, recurrence_faults, history_faults)


def problems(data: bytes) -> Iterator[Fault]:
    """(line from 1, message) for every breach, by line; nothing for a valid file."""
    yield from sorted(set(_faults(data)))


def _faults(data: bytes) -> Iterator[Fault]:
    yield from line_faults(data)
    nesting: list[Fault] = []
    lines: list[ContentLine] = []
    for number, text in unfold(data):
        line = parse(number, text)
        if line:
            lines.append(line)
        else:
            nesting.append((number, "the line is not NAME:value"))
    root = tree(lines, nesting)
    yield from nesting
    for of_file in OF_FILE:
        yield from of_file(root)
    for component in root.walk():
        for of_component in OF_COMPONENT:
            yield from of_component(component)
