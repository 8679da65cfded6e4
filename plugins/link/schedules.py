"""Whether an event's times make sense together; asked only of files that could be read without errors."""

from collections.abc import Collection, Iterable, Iterator

from msgspec.structs import replace

from plugins.calendar.check_schedule import check_schedule
from plugins.problems.problem import Problem
from plugins.read.document import Document
from plugins.read.front import Event


def problems(documents: Iterable[Document], broken: Collection[str]) -> Iterator[Problem]:
    """`broken`: paths of files that have errors already; their times may not be what the author meant."""
    for document in documents:
        front = document.front
        if isinstance(front, Event) and front.translated_from is None and document.path not in broken:
            for key, problem in check_schedule(front):
                yield replace(problem, path=document.path, line=document.lines.get(key, document.lines.get("start", 1)))
