"""Makes `.venv/bin/invoke` begin with this project's tasks.

Invoke's own script loads all of Invoke before it looks for tasks. To begin with `tasks.py`, which knows the parts of
Invoke that no task here uses (see unused.py), takes half the time, for every command. Standard library only: this runs
before anything is installed.
"""

from pathlib import Path

AFTER = "coding: utf-8 -*-\n"  # the end of what pip writes to find Python, which differs by system and path
BODY = """\
import os
import sys

if os.path.isfile("tasks.py"):
    sys.path[0] = os.getcwd()
    from tasks import main
else:
    from invoke.main import program

    main = program.run

if __name__ == "__main__":
    main()
"""


def begin_with_tasks(scripts: Path) -> None:
    """What is not there, or not as pip writes it, stays as it is, and works as well."""
    script = scripts / "invoke"
    if not script.is_file():  # Windows has a program there
        return
    head, found, _ = script.read_text("utf-8").partition(AFTER)
    if found:
        script.write_text(head + found + BODY, "utf-8")
