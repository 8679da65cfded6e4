"""Why nothing was written."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct, field

from plugins.problems.problem import Problem, Translator, errors

PROBLEMS, WRONG_USAGE = 1, 2  # exit statuses


class Fault(Struct, frozen=True):
    """Like a `Problem`, but of what was asked for rather than of a file."""

    found: str
    do: str
    values: Mapping[str, object] = field(default_factory=dict)
    status: int = WRONG_USAGE

    def text(self, speak: Translator) -> str:
        return " → ".join(speak.gettext(part).format_map(dict(self.values)) for part in (self.found, self.do))


class Refused(Exception):
    """All that is wrong, so that it can be told at once."""

    def __init__(self, faults: Sequence[Fault | Problem]) -> None:
        super().__init__()
        self.faults = faults

    @property
    def status(self) -> int:
        return max(fault.status if isinstance(fault, Fault) else PROBLEMS for fault in self.faults)


def refuse(faults: Sequence[Fault | Problem]) -> None:
    """Raise `Refused` if there is anything to tell."""
    if faults:
        raise Refused(faults)


def asked_wrongly(problems: Iterable[Problem]) -> list[Fault]:
    """What the reader says of values that come from the command line: there is no file and no line yet."""
    return [Fault(problem.found, problem.do, problem.values) for problem in errors(problems)]
