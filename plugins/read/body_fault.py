"""What is wrong in a body, before it is known where."""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct, field

from plugins.problems.problem import Problem, Severity
from plugins.read.body_source import Source


class Fault(Struct, frozen=True):
    """`written` is what the author wrote, to be found in the file; the rest is as in `Problem`."""

    written: str
    found: str
    do: str
    values: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    severity: Severity = Severity.ERROR

    def problem(self, source: Source) -> Problem:
        return Problem("", source.line_of(self.written), self.found, self.do, self.values, self.severity)
