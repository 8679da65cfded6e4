"""What the tasks `publish` and `rollback` do with whatever goes wrong: it is told, and readers are none the wiser."""

import sys
from collections.abc import Callable

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.publish.refusal import Refusal, explained
from plugins.tooling.disk import Refused

STOPPED = 130  # what a shell gives a program that Ctrl-C ended


def carefully(work: Callable[[], int]) -> int:
    """The exit status of the work: 1 where it was refused, or could not be done."""
    try:
        return work()
    except Refusal as refusal:
        return unchanged(refusal, 1)
    except BrokenPipeError:  # nobody reads what is told: see plugins/tooling/unread.py
        raise
    except OSError as error:
        return unchanged(explained(error), 1)
    except KeyboardInterrupt:
        return unchanged(Refusal(N_("Stopped")), STOPPED)


def told(work: Callable[[], int]) -> int:
    """The same for what changes nothing anyway."""
    try:
        return work()
    except Refusal as refusal:
        print(refusal.text, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return STOPPED


def unchanged(refusal: Refused, status: int) -> int:
    said = speech()
    print(f"{refusal.text}. {said.gettext(N_('The published site is as it was.'))}", file=sys.stderr)
    return status
