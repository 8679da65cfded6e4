"""Files beside texts, as they are published: what is asked for, and what came of it."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from plugins.cleaning.memory import Memory, Outcome, memory
from plugins.cleaning.work import Job
from plugins.problems.problem import Problem


class Asked(Struct, frozen=True):
    """A place in a text that shows a file or links to it. `base` is the address of what is published, without the end
    of its name."""

    job: Job
    base: str
    document: str
    line: int
    written: str


class Published(Struct, frozen=True, eq=False):
    """One file of the output."""

    memory: Memory
    job: Job
    key: str
    name: str

    def content(self) -> bytes:
        return self.memory.content(self.job, self.key, self.name)


class Results(Struct, frozen=True):
    outcomes: Mapping[Job, Outcome]
    files: Mapping[str, Published]  # by path in the output
    problems: tuple[Problem, ...]


def publish(asked: Iterable[Asked], cache: Path) -> Results:
    """What is not known yet is cleaned. Where nothing is asked for, nothing is loaded."""
    asked = list(asked)
    if not asked:
        return Results({}, {}, ())
    remembered = memory(cache)
    outcomes = remembered.outcomes(each.job for each in asked)
    files = {
        f"{each.base}{size.name}": Published(remembered, each.job, outcomes[each.job].key, size.name)
        for each in asked
        for size in outcomes[each.job].sizes
    }
    return Results(
        outcomes, files, tuple(told(each, outcomes[each.job]) for each in asked if outcomes[each.job].refusal)
    )


def told(asked: Asked, outcome: Outcome) -> Problem:
    refusal = outcome.refusal
    assert refusal
    return Problem(asked.document, asked.line, refusal.found, refusal.do, {**refusal.values, "name": asked.written})
