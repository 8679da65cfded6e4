"""A line in the terminal that tells how far a long build is. Quiet where nobody looks: in CI, in a file, in a pipe."""

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import NullTranslations
from typing import Any

from plugins.cache.progress import CLEANING, INDEXING, MAKING, READING, progressed
from plugins.problems.problem import N_

PATIENCE = 1.0  # seconds before anything is shown: most builds have ended by then
STAGES = {
    READING: N_("Reading the texts"),
    CLEANING: N_("Making the pictures"),
    INDEXING: N_("Making the search"),
    MAKING: N_("Making the pages"),
}


@contextmanager
def shown(speak: NullTranslations) -> Iterator[None]:
    """Within this block long stages are shown on the standard error, if that is a terminal."""
    if os.environ.get("CI") or not sys.stderr.isatty():
        yield
        return
    from rich.console import Console
    from rich.progress import Progress, TaskID

    began = time.monotonic()
    tasks: dict[str, TaskID] = {}
    with Progress(console=Console(stderr=True), transient=True) as bar:

        def show(stage: str, *, done: int, total: int, **_: Any) -> None:
            if time.monotonic() - began > PATIENCE:
                if stage not in tasks:
                    tasks[stage] = bar.add_task(speak.gettext(STAGES[stage]), total=total)
                bar.update(tasks[stage], completed=done, total=total)

        with progressed.connected_to(show):
            yield
