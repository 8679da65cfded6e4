"""What a build tells whoever watches it: goes as JSON from the process that builds to the server, and to browsers."""

from collections.abc import Iterable

from msgspec import Struct, json
from msgspec.structs import replace

from plugins.languages.speech import Speech
from plugins.problems.console import in_order
from plugins.problems.problem import Problem, Severity


class Fault(Struct, frozen=True):
    """One thing to mend, in the language of the console. `line` counts from 1; 0 where there is none."""

    path: str
    line: int
    found: str
    do: str


class Outcome(Struct, frozen=True):
    """How a build went. `heading` is empty where it went well, and else says in a sentence that it did not."""

    lang: str = "en"  # of all texts in it
    heading: str = ""
    faults: tuple[Fault, ...] = ()  # what stands in the way
    note: str = ""  # what is shown meanwhile
    warnings: tuple[Fault, ...] = ()
    check: str = "Please check"  # the heading of the warnings
    close: str = "Close"  # the word on the button
    page: str = ""  # the address of what was changed, relative to the site's root
    told: str = ""  # lines for the terminal

    @property
    def built(self) -> bool:
        return not self.heading

    def to_json(self) -> str:
        """On one line."""
        return json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> "Outcome":
        return json.decode(text, type=cls)


def empty(speech: Speech) -> Outcome:
    """What every outcome says."""
    return Outcome(lang=speech.lang, check=speech.gettext("Please check"), close=speech.gettext("Close"))


def success(speech: Speech, problems: Iterable[Problem], page: str) -> Outcome:
    """Of a build that went well; `problems` are warnings."""
    return replace(empty(speech), warnings=faults(speech, problems), page=page)


def stopped(speech: Speech, heading: str, found: Iterable[Fault] = (), *, told: str = "") -> Outcome:
    """Of a build that wrote nothing, or not everything."""
    note = speech.gettext("The last good pages are still shown.")
    return replace(empty(speech), heading=heading, faults=tuple(found), note=note, told=told)


def content_stopped(speech: Speech, stopping: Iterable[Problem], all_found: Iterable[Problem]) -> Outcome:
    """Of a build that problems in the content have stopped, told as in the terminal."""
    found = in_order(stopping)
    count = len({problem.path for problem in found})
    heading = speech.ngettext("{n} file needs mending.", "{n} files need mending.", count).format(n=count)
    warnings = [p for p in all_found if p.severity is Severity.WARNING and p not in found]
    return replace(stopped(speech, heading, faults(speech, found)), warnings=faults(speech, warnings))


def faults(speech: Speech, problems: Iterable[Problem]) -> tuple[Fault, ...]:
    return tuple(fault(speech, problem) for problem in in_order(problems))


def fault(speech: Speech, problem: Problem) -> Fault:
    values = dict(problem.values)
    return Fault(
        problem.path,
        problem.line,
        speech.gettext(problem.found).format_map(values),
        speech.gettext(problem.do).format_map(values),
    )
