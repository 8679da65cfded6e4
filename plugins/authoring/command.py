"""What the tasks `new` and `translate` do: make the file, and say what was made or why not."""

import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from plugins.authoring.desk import Desk, Options, desk_in
from plugins.authoring.fault import Fault, Refused
from plugins.authoring.new import missing, new, tidy
from plugins.authoring.questions import completed
from plugins.authoring.translate import Order, translate
from plugins.authoring.wish import Wish
from plugins.problems.problem import N_

INTERRUPTED = 130  # what a shell gives a program that Ctrl-C ended
PUBLISH = N_("When the text is ready, delete the line “status: draft”: the next build publishes it.")
LOOK = N_("To see it before, drafts too: python3 tasks.py serve")


def run_new(wish: Wish, options: Options, today: date, ask: Callable[[str], str] | None) -> int:
    """The exit status. `ask` asks a person; None where nobody is there."""

    def make(desk: Desk) -> Path:
        if ask and next(missing(tidy(wish)), None):
            return new(completed(wish, desk, today, ask, print), desk)
        return new(wish, desk)

    return made(make, options, N_("Write the text below the second “---”, and fill in the keys above it as needed."))


def run_translate(order: Order, options: Options) -> int:
    """The exit status."""

    def make(desk: Desk) -> Path:
        return translate(order, desk)

    return made(make, options, N_("Each part of the source stands in a comment: write its translation below it."))


def made(make: Callable[[Desk], Path], options: Options, what_next: str) -> int:
    desk = desk_in(options, os.environ)
    try:
        file = make(desk)
    except Refused as refused:
        return tell_refusal(refused, desk)
    except (EOFError, KeyboardInterrupt):
        print("\n" + desk.say(N_("Stopped. Nothing was written.")), file=sys.stderr)
        return INTERRUPTED
    print(desk.say(N_("Made: {path}"), path=desk.shown(file)))
    for line in (what_next, PUBLISH, LOOK):
        print(desk.say(line))
    return 0


def tell_refusal(refused: Refused, desk: Desk) -> int:
    for fault in refused.faults:
        print(fault.text(desk.speak), file=sys.stderr)
    if not all(isinstance(fault, Fault) for fault in refused.faults):
        print(desk.say(N_("Mend this file first. Nothing was written.")), file=sys.stderr)
    return refused.status
