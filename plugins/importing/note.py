"""What a person should look at."""

from collections.abc import Mapping

from msgspec import Struct, field

from plugins.problems.problem import Problem, Translator


class Note(Struct, frozen=True):
    """What was found and what was made of it or is to be done: msgids as in a `Problem`."""

    found: str
    do: str
    values: Mapping[str, object] = field(default_factory=dict)

    def text(self, speak: Translator) -> str:
        return " → ".join(speak.gettext(part).format_map(dict(self.values)) for part in (self.found, self.do))


def refused(problem: Problem, do: str, **values: object) -> Note:
    """What the project's own reader says of a value."""
    return Note(problem.found, do, {**problem.values, **values})
