"""Pelican without what no build here uses, which takes longer to load than the rest of Pelican.

Every text is Markdown (`READERS` says so too), and `serve` is our own, but Pelican imports docutils, its server and
what watches files wherever it runs. While it is being imported, empty modules stand in; whoever imports these later
gets the real ones.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType

MODULES = (
    "docutils",
    "docutils.core",
    "docutils.io",
    "docutils.parsers",
    "docutils.parsers.rst",
    "docutils.parsers.rst.languages",
    "docutils.writers",
    "docutils.writers.html4css1",
    "pelican.rstdirectives",
    "pelican.server",
    "watchfiles",
)


class Unused(ModuleType):
    """Has every name that is asked for: an empty class, which can be inherited from."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):  # what the import system asks every module for
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def without_the_unused() -> Iterator[None]:
    """Modules that are loaded already stay as they are."""
    standing_in = [name for name in MODULES if name not in sys.modules]
    for name in standing_in:
        sys.modules[name] = Unused(name)
    try:
        yield
    finally:
        for name in standing_in:
            del sys.modules[name]
