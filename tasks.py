"""The tasks of this project. `python3 tasks.py TASK` works with nothing but Python; `--list` tells them all.

It makes `.venv` beside itself first, from the locked versions; inside that environment `invoke TASK` is the same.
Exit status: 0 fine, 1 problems in the content, 2 wrong usage.
"""

import sys

if sys.version_info < (3, 11):  # stands first and in plain words, because an old Python must be able to read it
    sys.exit(f"This needs Python 3.11 or newer, and this is {sys.version.split()[0]}. Install a newer one.")

from pathlib import Path

ROOT = Path(__file__).resolve().parent

if __name__ == "__main__":
    from plugins.tooling import environment

    environment.enter(ROOT, sys.argv[1:])

from plugins.tooling.unused import OF_INVOKE, without

with without(OF_INVOKE):
    import msgspec  # noqa: F401 - what is loaded first is loaded with as little as the rest
    from invoke.collection import Collection
    from invoke.main import program as running_invoke
    from invoke.tasks import Task

from plugins.tasks import interface, program, publishing, site, texts
from plugins.tooling.program import Tasks, adopt

adopt(running_invoke)

MODULES = (site, texts, publishing, interface, program)
namespace = Collection(*(each for module in MODULES for each in vars(module).values() if isinstance(each, Task)))


def main() -> None:
    Tasks(namespace=namespace, name="tasks.py", binary="tasks.py").run()


if __name__ == "__main__":
    main()
