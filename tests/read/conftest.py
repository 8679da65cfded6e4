"""Reading front matter in tests: what a file says, and what is told of it."""

from collections.abc import Callable, Sequence
from gettext import NullTranslations

import pytest

from plugins.problems.problem import Problem
from plugins.read.findings import Findings
from plugins.read.front import Front
from plugins.read.matter import split
from plugins.read.schema import KINDS, parse_front
from plugins.read.text import decode
from plugins.read.yaml_tree import parse

Told = Callable[[Sequence[Problem]], list[str]]
ReadFront = Callable[[str, str | bytes], tuple[Front | None, list[Problem], dict[str, int]]]


@pytest.fixture
def told() -> Told:
    """`line: found → do` of each problem."""

    def tell(problems: Sequence[Problem]) -> list[str]:
        return [problem.at("").text(NullTranslations())[1:] for problem in problems]

    return tell


@pytest.fixture
def read_front() -> ReadFront:
    """Front matter (without its `---` lines), or the bytes of a whole file, as the kind's type."""

    def read(kind: str, matter: str | bytes) -> tuple[Front | None, list[Problem], dict[str, int]]:
        findings = Findings("x.md")
        data = matter if isinstance(matter, bytes) else f"---\n{matter}---\ntext\n".encode()
        text = decode(data, findings)
        parts = None if text is None else split(text, findings)
        if parts is None:
            return None, findings.problems, {}
        front, problems, lines = parse_front(KINDS[kind], parse(parts.yaml, parts.yaml_line, findings), "x.md")
        return front, sorted([*findings.problems, *problems], key=lambda problem: problem.line), lines

    return read
