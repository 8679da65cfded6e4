"""Pelican without what no build here uses, which takes longer to load than the rest of Pelican.

Texts and their dates are read by our own plugin, feeds and `serve` are our own, and what Pelican has to say is told in
plain lines; but Pelican imports docutils, Python-Markdown, dateutil, Rich, feedgenerator, its server and what watches
files wherever it runs, and some of these an HTTP client. While it is being imported, empty modules stand in; whoever
imports these later gets the real ones.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType

MODULES = (
    "dateutil",
    "dateutil.parser",
    "docutils",
    "docutils.core",
    "docutils.io",
    "docutils.parsers",
    "docutils.parsers.rst",
    "docutils.parsers.rst.languages",
    "docutils.writers",
    "docutils.writers.html4css1",
    "feedgenerator",
    "markdown",
    "pelican.rstdirectives",
    "pelican.server",
    "rich.console",
    "rich.logging",
    "urllib.request",
    "watchfiles",
)


class Idle:
    """Can be inherited from, made with anything, and told to do anything, which it does not."""

    def __init__(self, *_arguments: object, **_named: object) -> None:
        pass

    def __getattr__(self, name: str) -> Callable[..., None]:
        return _nothing


class Unused(ModuleType):
    """Has every name that is asked for: an idle class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):  # what the import system asks every module for
            raise AttributeError(name)
        return type(name, (Idle,), {})


def _nothing(*_arguments: object, **_named: object) -> None:
    pass


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
