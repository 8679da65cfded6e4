"""Where the gate meets Pelican."""

import sys
from collections.abc import Sequence
from typing import Any

from pelican import signals

from plugins.problems.console import report
from plugins.problems.problem import Problem, Severity


class ContentProblems(SystemExit):
    """The content has errors and they have been told. Exit status 1, without a traceback also under `pelican`."""

    exitcode = 1

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__(self.exitcode)
        self.problems = problems


def stop_at_problems(generators: Sequence[Any]) -> None:
    """Print what was found; raise `ContentProblems` if any of it must stop the build.

    Where the setting `TELL` is false, somebody else tells it, and gets all of it with what is raised.
    """
    context, settings = generators[0].context, generators[0].settings
    problems: list[Problem] = context["problems"]
    speak = context["speak"]
    tell = settings.get("TELL", True)
    if tell:
        report(problems, speak, sys.stderr)
    grave = {Severity.ERROR, Severity.WARNING} if settings.get("STRICT") else {Severity.ERROR}
    stopping = [problem for problem in problems if problem.severity in grave]
    if stopping and not tell:
        raise ContentProblems(problems)
    if stopping:
        count = len({p.path for p in stopping})
        told = speak.ngettext("{n} file needs mending.", "{n} files need mending.", count)
        print(told.format(n=count) + " " + speak.gettext("Nothing was changed on the site."), file=sys.stderr)
        raise ContentProblems(stopping)


def connect() -> None:
    signals.all_generators_finalized.connect(stop_at_problems)
