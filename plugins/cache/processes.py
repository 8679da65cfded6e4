"""How work is shared out."""

import multiprocessing
import os
import sys
from multiprocessing.context import BaseContext

COUNT = os.cpu_count() or 1


def can_fork() -> bool:
    """A forked process has all that is there already. Elsewhere than on Linux, system libraries may not survive it."""
    return sys.platform == "linux"


def context() -> BaseContext:
    """For work that can be sent to another process, however that is started."""
    return multiprocessing.get_context("fork" if can_fork() else "spawn")
