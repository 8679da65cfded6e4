"""Where the report is written: never over a file, and not among the texts."""

from itertools import count
from pathlib import Path

from plugins.authoring.desk import Desk
from plugins.authoring.fault import Fault, Refused
from plugins.authoring.writing import already_there
from plugins.problems.problem import N_

NAME = "import-report"


def report_place(asked: str, desk: Desk) -> Path:
    """As asked for, else the first name that is free in the current folder. Raises `Refused`."""
    if not asked:
        folder = desk.content.parent if Path.cwd().is_relative_to(desk.content) else Path.cwd()
        names = (f"{NAME}-{number}.md" if number > 1 else f"{NAME}.md" for number in count(1))
        return next(folder / name for name in names if not (folder / name).exists())
    place = Path(asked).absolute()
    if place.exists():
        raise Refused([already_there(place)])
    if place.is_relative_to(desk.content):
        found = N_("--report: “{place}” lies among the texts")
        raise Refused([Fault(found, N_("name another folder"), {"place": asked})])
    return place
