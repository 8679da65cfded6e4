"""What is wrong in the content, said so that a volunteer can mend it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from gettext import NullTranslations
from typing import Protocol

from msgspec import Struct, field
from msgspec.structs import replace

LONGEST = 600  # characters of a value that are told
# What would break the line, colour a terminal or turn its direction: a file can have it in a name or a value.
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


class Severity(StrEnum):
    """An error stops the build before anything is written; a warning is only told, and stops publishing.

    Advice stops nothing: the program can be wrong about it.
    """

    ERROR = "error"
    WARNING = "warning"
    ADVICE = "advice"


class Translator(Protocol):
    """The part of gettext's translations that messages need."""

    def gettext(self, message: str) -> str: ...


def N_(message: str) -> str:  # noqa: N802 - gettext's customary name for "extract, translate later"
    """Mark a message for the catalogues; it is translated when it is printed."""
    return message


class Problem(Struct, frozen=True):
    """One fault: where, what was found, and what to do.

    `found` and `do` are msgids marked with `N_`, with `{name}` places that `values` fills in after translation.
    `path` is relative to the content folder, with forward slashes; `line` counts from 1.
    """

    path: str
    line: int
    found: str
    do: str
    values: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.ERROR

    def at(self, path: str) -> "Problem":
        """The same problem in another file, for rules that do not know which file they read."""
        return replace(self, path=path)

    def text(self, translator: Translator) -> str:
        """`path:line: found → do` in the translator's language, on one line whatever the values are."""
        values = {name: shortened(value) for name, value in self.values.items()}
        found = translator.gettext(self.found).format_map(values)
        do = translator.gettext(self.do).format_map(values)
        return _UNSEEN.sub(seen, f"{self.path}:{self.line}: {found} → {do}")


def shortened(value: object) -> object:
    return f"{value[:LONGEST]}…" if isinstance(value, str) and len(value) > LONGEST else value


def seen(unseen: re.Match[str]) -> str:
    """A sign for a control character that has one in Unicode, else its number."""
    code = ord(unseen[0])
    return chr(0x2400 + code) if code < 0x20 else f"U+{code:04X}"


class Faulty(ValueError):
    """What cannot be used, with all that is wrong with it, so that it can be told at once."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(each.text(NullTranslations()) for each in problems))
        self.problems = problems


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Only those that stop a build."""
    return [problem for problem in problems if problem.severity is Severity.ERROR]
