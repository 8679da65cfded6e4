"""Makes `.venv/bin/invoke` begin with this project's tasks.

Invoke's own script loads all of Invoke, looks for a `tasks.py` from the current folder upwards, and finds this one, as
it is the only one that this environment is for. To begin with it takes half the time, for every command, since it knows
which parts of Invoke no task here uses: see unused.py. Standard library only: this runs before anything is installed.
"""

from pathlib import Path

AFTER = "coding: utf-8 -*-\n"  # the end of what pip writes to find Python, which differs by system and path
BODY = """\
import sys

sys.path[0] = {root!r}

from tasks import main

if __name__ == "__main__":
    main()
"""


def begin_with_tasks(folder: Path, root: Path) -> None:
    """`folder` is that of scripts. What is not there, or not as pip writes it, stays as it is, and works as well."""
    script = folder / "invoke"
    if not script.is_file():  # Windows has a program there
        return
    head, found, _ = script.read_text("utf-8").partition(AFTER)
    if found:
        script.write_text(head + found + BODY.format(root=str(root)), "utf-8")
