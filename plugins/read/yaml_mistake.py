"""What is wrong with a line that YAML cannot read, in words for people who do not know YAML."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import yaml
from msgspec import Struct, field

from plugins.problems.problem import N_
from plugins.read.yaml_line import RULES
from plugins.read.yaml_syntax import block_scalars


class Refused(Exception):
    """YAML that is well formed, but not accepted. Counts lines from 0, as PyYAML's marks do."""

    def __init__(self, line: int, *, comment: bool = False) -> None:
        super().__init__(line)
        self.line, self.comment = line, comment


class Mistake(Struct, frozen=True):
    """`line` counts from 0 in the front matter."""

    line: int
    found: str
    do: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))


def explain(error: yaml.YAMLError | Refused, lines: list[str]) -> Mistake:
    """The line to blame and why. That is often not where YAML gave up, but a line above."""
    if isinstance(error, Refused) and error.comment:
        return Mistake(
            error.line,
            N_("what follows “#” would be left out"),
            N_('put the whole text in "quotes"; write remarks on a line of their own'),
        )
    suspects = list(dict.fromkeys(_suspects(error, lines)))
    hidden = block_scalars(lines)
    for number in suspects:
        for rule in RULES:
            if number not in hidden and (fault := rule(lines, number)):
                return Mistake(number, fault.found, fault.do, fault.values)
    return Mistake(
        suspects[0],
        N_("“{text}” cannot be read"),
        N_('write “key: value”; put a text with special characters in "quotes"'),
        {"text": lines[suspects[0]].strip()},
    )


def _suspects(error: yaml.YAMLError | Refused, lines: list[str]) -> Iterator[int]:
    """Line numbers, the likeliest first: where YAML stopped, where it was, then upwards. Never an empty line first."""
    if isinstance(error, Refused):
        yield error.line
        return
    last = len(lines) - 1
    marks = (getattr(error, "problem_mark", None), getattr(error, "context_mark", None))
    places = [min(mark.line, last) for mark in marks if mark is not None] or [last]
    filled = [number for number in range(max(places), -1, -1) if lines[number].strip()]
    yield from (number for number in places if number in filled)
    yield from filled or [0]
