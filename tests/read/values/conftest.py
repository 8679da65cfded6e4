"""Parsing one value."""

from collections.abc import Callable
from typing import Any

import pytest

from plugins.read.findings import Findings
from plugins.read.values.plain import Parser
from plugins.read.yaml_tree import parse

ParseValue = Callable[[Parser[Any], str], tuple[Any, list[str]]]


@pytest.fixture
def parse_value() -> ParseValue:
    """The value of `key: …`, and what is told of it, filled in."""

    def read(parser: Parser[Any], written: str) -> tuple[Any, list[str]]:
        findings = Findings("x.md")
        node = parse(f"key: {written}\n", 2, findings).entries["key"].node
        value = parser("key", node, findings)
        return value, [f"{p.found} → {p.do}".format(**p.values) for p in findings.problems]

    return read
