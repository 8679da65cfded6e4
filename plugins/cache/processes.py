"""How work is shared out."""

import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # slow to load, and most builds are too small to be shared out
    from multiprocessing.context import BaseContext

T = TypeVar("T")

COUNT = os.cpu_count() or 1


def can_fork() -> bool:
    """A forked process has all that is there already. Elsewhere than on Linux, system libraries may not survive it."""
    return sys.platform == "linux"


def context() -> "BaseContext":
    """For work that can be sent to another process, however that is started."""
    import multiprocessing

    return multiprocessing.get_context("fork" if can_fork() else "spawn")


def end_with_parent() -> None:
    """For a worker that was spawned: it ends when its parent does, in whatever way, and nobody waits for it."""
    Thread(target=_end_after_parent, daemon=True).start()


def _end_after_parent() -> None:
    import multiprocessing

    if parent := multiprocessing.parent_process():
        parent.join()
        os._exit(1)


def aside(work: Callable[[], None]) -> None:
    """Has the work done by another process, for which nobody waits, or at once where there is none.

    It may outlive this process, so it must be such that it can be cut off anywhere.
    """
    if COUNT == 1 or not can_fork():
        work()
        return
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            if os.fork() == 0:  # a grandchild is nobody's to wait for
                work()
        os._exit(0)
    os.waitpid(child, 0)


def beside(work: Callable[[], T]) -> Callable[[], T]:
    """Has the work done by another process from now on; what is returned waits for the result.

    For what is quickly sent and takes some hundredths of a second. It is done here, when it is asked for, where it
    cannot be done there, or has failed there: whatever it raises is raised here.
    """
    if COUNT == 1 or not can_fork():
        return work
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)  # else it would wait for ever to be read, if nobody is left who reads
        with suppress(BaseException), open(sending, "wb") as pipe:
            pipe.write(pickle.dumps(work()))
        os._exit(0)
    os.close(sending)

    def result() -> T:
        with open(receiving, "rb") as pipe:
            sent = pipe.read()
        os.waitpid(child, 0)
        try:
            return pickle.loads(sent)  # type: ignore[no-any-return]  # what `work` has given over there
        except (EOFError, pickle.UnpicklingError):
            return work()

    return result
