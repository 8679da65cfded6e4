"""Files that a text names and that do not stand beside it."""

from collections.abc import Collection, Iterable, Iterator
from typing import Protocol

from plugins.problems.problem import N_, Problem


class Named(Protocol):
    """`path` from the content folder down, named in `document` on a line as it is `written` there."""

    @property
    def path(self) -> str: ...
    @property
    def document(self) -> str: ...
    @property
    def line(self) -> int: ...
    @property
    def written(self) -> str: ...


def missing(uses: Iterable[Named], files: Collection[str], found: str) -> Iterator[Problem]:
    """`found`: the msgid that says what is not there."""
    for use in uses:
        if use.path not in files:
            yield Problem(
                use.document,
                use.line,
                found,
                N_("put the file into the folder content/{folder}/, or correct its name"),
                {"written": use.written, "folder": use.path.rpartition("/")[0]},
            )
