"""Hard cases by hand, a file each in `cases/`: dropping one in adds a test.

The front matter of an event (the title may be left out), then what is expected, a line each:

    2026-03-28 10:00+01:00 to 2026-03-28 12:00+01:00    an occurrence; also "2026-03-28", and after it, where it is so,
                                                        "moved", "cancelled", "at <place>", "(<note>)"
    …                                                   the last line: more of them follow; without it there are none
    error 4: every day                                  a problem, by its line in the file and words of its message
    # why                                               for who reads
"""

from datetime import date, datetime
from gettext import NullTranslations
from pathlib import Path

import pytest

from plugins.calendar.check_schedule import check_schedule
from plugins.calendar.occurrences import Occurrence, occurrences
from plugins.calendar.schedule import schedule
from plugins.calendar.timespan import Moment
from plugins.problems.problem import Problem, errors
from plugins.read.findings import Findings
from plugins.read.front import Event
from plugins.read.matter import split
from plugins.read.schema import KINDS, parse_front
from plugins.read.yaml_tree import parse

CASES = sorted((Path(__file__).parent / "cases").glob("*.md"))
FAR = date(2060, 1, 1)
MORE = "…"


def read(text: str) -> tuple[Event, list[Problem]]:
    """The event, and all that a build would say of it."""
    findings = Findings("case.md")
    matter = split(text, findings)
    assert matter
    yaml = matter.yaml if "title:" in matter.yaml else f"{matter.yaml}title: x\n"
    event, problems, lines = parse_front(KINDS["events"], parse(yaml, matter.yaml_line, findings), "case.md")
    assert isinstance(event, Event)
    problems = [*findings.problems, *problems]
    if not errors(problems):
        for key, problem in check_schedule(event):
            problems.append(Problem("", lines.get(key, 1), problem.found, problem.do, problem.values, problem.severity))
    return event, problems


def expected(text: str) -> list[str]:
    body = text.split("---\n", 2)[2]
    return [line for line in map(str.strip, body.splitlines()) if line and not line.startswith("#")]


def written(occurrence: Occurrence) -> str:
    """As the files write an occurrence."""
    span = occurrence.span
    said = [moment(span.start)] + ([] if span.end == span.start else [f"to {moment(span.end)}"])
    said += ["moved"] if occurrence.moved else []
    said += ["cancelled"] if occurrence.cancelled else []
    said += [f"at {occurrence.place.name}"] if occurrence.place else []
    return " ".join(said + ([f"({occurrence.note})"] if occurrence.note else []))


def moment(at: Moment) -> str:
    return at.isoformat(" ", "minutes") if isinstance(at, datetime) else at.isoformat()


def told(problem: Problem) -> str:
    return f"{problem.severity} {problem.at('').text(NullTranslations())[1:]}"


@pytest.mark.parametrize("case", CASES, ids=[case.stem for case in CASES])
def test_case(case: Path) -> None:
    text = case.read_text("utf-8")
    event, problems = read(text)
    lines = expected(text)
    assert lines, "the file expects nothing"
    said = [line for line in lines if line.startswith(("error ", "warning "))]
    found = [told(problem) for problem in problems]
    assert len(found) == len(said), found
    for message, line in zip(found, said, strict=True):
        place, _, words = line.partition(": ")
        assert message.startswith(f"{place}: "), found
        assert words in message
    if errors(problems):
        return
    times = [line for line in lines if line not in said and line != MORE]
    days = [datetime.fromisoformat(time.split(" ")[0]).date() for time in times]
    last = max(days) if MORE in lines else FAR
    assert [written(each) for each in occurrences(schedule(event), date(1900, 1, 1), last)] == times


def test_there_are_cases() -> None:
    assert len(CASES) >= 30
