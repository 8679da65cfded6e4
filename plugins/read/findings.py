"""The problems of one file, gathered while it is read, so that all of them are told at once."""

from collections.abc import Iterable
from difflib import get_close_matches

from plugins.problems.problem import Problem, Severity


class Findings:
    """Collects the problems of the file at `path`; rules get it as an argument and need not know the file."""

    __slots__ = ("path", "problems")

    def __init__(self, path: str) -> None:
        self.path = path
        self.problems: list[Problem] = []

    def add(self, line: int, found: str, do: str, /, **values: object) -> None:
        """Add an error; `found` and `do` are msgids marked with `N_`, `values` fills in their places."""
        self.problems.append(Problem(self.path, line, found, do, values))

    def warn(self, line: int, found: str, do: str, /, **values: object) -> None:
        """Add a warning, which does not stop the build."""
        self.problems.append(Problem(self.path, line, found, do, values, Severity.WARNING))

    def advise(self, line: int, found: str, do: str, /, **values: object) -> None:
        """Add a piece of advice, which stops nothing, not even publishing."""
        self.problems.append(Problem(self.path, line, found, do, values, Severity.ADVICE))

    def in_order(self) -> list[Problem]:
        """By line; those of one line as they were found."""
        return sorted(self.problems, key=lambda problem: problem.line)


def nearest(word: str, known: Iterable[str]) -> str:
    """What was probably meant by `word`, or an empty string."""
    return next(iter(get_close_matches(word.lower(), list(known), 1, 0.6)), "")


def listed(words: Iterable[str]) -> str:
    return ", ".join(words)
