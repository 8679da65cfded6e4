"""A foreign event as a file that the project's own reader takes; what it would refuse is left out, and told."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from msgspec import Struct, field

from plugins.authoring.proof import proof
from plugins.calendar.check_schedule import check_schedule
from plugins.calendar.revision import BEGINNING
from plugins.calendar.rule import WORDS
from plugins.importing.key import Key
from plugins.importing.note import Note, refused
from plugins.problems.problem import N_, Problem, errors
from plugins.read.front import Event

MARK = "# UID: "
LEFT_OUT = N_("“{left}” was left out: write it yourself, if it matters")
NAMING = ("start", "except", "extra", "moved")
_DAY = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
WITHOUT_THEM = ("recurrence", "except", "moved")  # what a start does not fit to


class Draft(Struct):
    """`path` is that of the file below the content folder. Loses keys, and gains notes, until nothing is refused."""

    path: str
    uid: str
    head: list[str]  # comments above the keys
    keys: list[Key]
    body: str = ""
    notes: list[Note] = field(default_factory=list)
    today: date = BEGINNING.date()

    @property
    def text(self) -> str:
        keys = (line for key in self.keys for line in key.lines)
        return "\n".join(["---", *self.head, *keys, "---", *([self.body] if self.body else []), ""])

    def at(self, line: int) -> tuple[Key | None, int]:
        """The key that stands on that line of the file, and which of the key's lines that is."""
        number = 2 + len(self.head)
        for key in self.keys:
            if number <= line < number + len(key.lines):
                return key, line - number
            number += len(key.lines)
        return None, 0


def settled(draft: Draft) -> bool:
    """Whether it can be written. It cannot without a start that the reader takes."""
    if not any(key.name == "start" for key in draft.keys):
        return False
    for _ in range(3 + sum(1 + len(key.items) for key in draft.keys)):
        fault = next(faults(draft), None)
        if fault is None:
            return True
        if not mended(draft, *fault):
            break
    return False


def faults(draft: Draft) -> Iterator[tuple[Key | None, int, Problem]]:
    """With the key that each is about, None for the body, and which of its lines."""
    document, problems = proof(draft.path, draft.text)
    for problem in errors(problems):
        yield *draft.at(problem.line), problem
    if document and not errors(problems) and isinstance(document.front, Event):
        by_name = {key.name: key for key in draft.keys}
        yield from ((by_name.get(name), 0, each) for name, each in check_schedule(document.front) if errors([each]))


def mended(draft: Draft, key: Key | None, line: int, problem: Problem) -> bool:
    """Leave out what is refused, or give an end to what has none. Whether there was anything to leave out."""
    if key is None:
        left, draft.body = draft.body, ""
        draft.notes.append(refused(problem, N_("the text was left out: copy it by hand")))
        return bool(left)
    if key.name == "start" and (tied := [each for each in draft.keys if each.name in WITHOUT_THEM]):
        leave_out(draft, tied, problem)
        return True
    if key.name in ("title", "start"):
        draft.notes.append(refused(problem, N_("nothing was made of this event")))
        return False
    if "until" in problem.values and (rule := bounded(draft, key)) != key:
        draft.keys[draft.keys.index(key)] = rule
        draft.notes.append(refused(problem, N_("“{rule}” was written: say until when it goes on"), rule=rule.value))
        return True
    moment = str(problem.values.get("moment", ""))
    rest = key.without(moment) if moment else key.without_line(line)
    if rest and rest != key:
        draft.keys[draft.keys.index(key)] = rest
        draft.notes.append(refused(problem, N_("it was left out of “{key}”"), key=key.name))
    else:
        leave_out(draft, [key], problem)
    return True


def bounded(draft: Draft, key: Key) -> Key:
    """A recurrence without an end goes on until the end of next year, or a year more than what the draft names."""
    named = (day for each in draft.keys if each.name in NAMING for day in _DAY.findall(" ".join(each.lines)))
    last = max([draft.today.isoformat(), *named])
    until = f"{int(last[:4]) + 1}-12-31"
    if int(last[:4]) >= date.max.year or "UNTIL" in key.value:
        return key
    in_words = key.value in WORDS
    return Key(key.name, f"{key.value} until {until}" if in_words else f"{key.value};UNTIL={until.replace('-', '')}")


def leave_out(draft: Draft, keys: Sequence[Key], problem: Problem) -> None:
    draft.keys = [key for key in draft.keys if key not in keys]
    draft.notes.append(refused(problem, LEFT_OUT, left="; ".join(key.shown for key in keys)))
