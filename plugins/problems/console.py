"""How problems are shown in a terminal."""

from collections.abc import Iterable
from typing import TextIO

from plugins.problems.problem import Problem, Severity, Translator


def report(problems: Iterable[Problem], translator: Translator, stream: TextIO) -> None:
    """Print every problem, once each, in the order of files and lines."""
    for problem in in_order(problems):
        print(mark(problem, translator) + problem.text(translator), file=stream)


def mark(problem: Problem, translator: Translator) -> str:
    """What stands before a problem that does not stop a build."""
    match problem.severity:
        case Severity.ERROR:
            return ""
        case Severity.WARNING:
            return translator.gettext("Please check") + ": "
    return translator.gettext("Advice") + ": "


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """By file and line, as a person mends them; the same fault found twice is told once."""
    by_place: dict[tuple[str, int, str], Problem] = {}
    for problem in problems:
        by_place.setdefault((problem.path, problem.line, problem.found.format_map(dict(problem.values))), problem)
    return [by_place[key] for key in sorted(by_place)]
