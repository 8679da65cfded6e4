"""Pelican without its reader of reStructuredText, which takes as long to load as the rest of Pelican.

Every text here is Markdown (`READERS` says so too), but Pelican imports docutils wherever it runs. While it is being
imported, empty modules stand in; whoever imports docutils later gets the real one.
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
)


class Unused(ModuleType):
    """Has every name that is asked for: an empty class, which can be inherited from."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):  # what the import system asks every module for
            raise AttributeError(name)
        return type(name, (), {})


@contextmanager
def without_restructured_text() -> Iterator[None]:
    """Modules that are loaded already stay as they are."""
    standing_in = [name for name in MODULES if name not in sys.modules]
    for name in standing_in:
        sys.modules[name] = Unused(name)
    try:
        yield
    finally:
        for name in standing_in:
            del sys.modules[name]
