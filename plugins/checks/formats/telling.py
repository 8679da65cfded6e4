"""What all formats need to know."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from gettext import NullTranslations
from pathlib import Path

from msgspec import Struct

from plugins.checks.rule import Found
from plugins.problems.problem import Severity


class Telling(Struct, frozen=True):
    """What was found, in order, and in which words to tell it. `content` and `root` are absolute."""

    found: Sequence[Found]
    speak: NullTranslations
    root: Path  # of the project, which editors and GitHub count paths from
    content: Path

    def said(self, message: str, values: Mapping[str, object]) -> str:
        return self.speak.gettext(message).format_map(dict(values))

    def in_general(self, message: str) -> str:
        """What is said of a rule, and not of something it has found: that has no values."""
        return self.speak.gettext(message).format_map(defaultdict(lambda: "…"))

    def file(self, each: Found) -> str:
        """As seen from the project, with forward slashes; absolute where it is elsewhere; empty for the output's."""
        file = self.content / each.problem.path
        if not each.in_content or not file.exists():  # a problem of the settings has a path of the project
            return each.problem.path if (self.root / each.problem.path).is_file() else ""
        return file.relative_to(self.root).as_posix() if file.is_relative_to(self.root) else file.as_posix()

    def message(self, each: Found) -> str:
        found, do = (self.said(words, each.problem.values) for words in (each.problem.found, each.problem.do))
        where = f"{each.problem.path}: " if not self.file(each) else ""
        return f"{where}{found} → {do}"

    def count(self, severity: Severity) -> int:
        return sum(each.problem.severity is severity for each in self.found)


Format = Callable[[Telling], str]
