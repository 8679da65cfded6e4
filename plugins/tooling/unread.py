"""Output that nobody reads on: `invoke --list | head -3`.

Python raises BrokenPipeError there, which would reach people as a traceback. To let the signal SIGPIPE end the process
would be simpler, and would end `serve` too whenever a browser goes away.
"""

import atexit
import os
import sys
from types import TracebackType
from typing import NoReturn

UNREAD = 128 + 13  # the exit status that a shell shows for other programs, which SIGPIPE ends


def stop_when_unread() -> None:
    """From now on end at once and without a word where nobody reads what is said."""
    sys.excepthook = _end
    atexit.register(_say_the_rest)


def _end(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if isinstance(error, BrokenPipeError):
        _leave()
    sys.__excepthook__(kind, error, trace)


def _say_the_rest() -> None:
    """What is short is still waiting to be said when the program ends; Python would complain of it by itself."""
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        _leave()


def _leave() -> NoReturn:
    os._exit(UNREAD)  # nothing more is flushed, since that would fail in the same way
