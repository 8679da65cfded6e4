"""Pelican and Invoke without what no task here uses, which takes longer to load than the rest of them.

Texts and their dates are read by our own plugin, feeds and `serve` are our own, and what Pelican has to say is told in
plain lines; but Pelican imports docutils, Python-Markdown, dateutil, Rich, feedgenerator, its server and what watches
files wherever it runs, and some of these an HTTP client. Invoke imports what tests of tasks would use, and looks up
its own version, for which it loads network and mail libraries. While they are being imported, empty modules stand in;
whoever imports these later gets the real ones.
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

LATER = ("invoke.vendor.yaml",)  # reads settings of Invoke's own, which somebody may have
DISPENSABLE = ("typing_extensions",)  # for older Pythons; msgspec asks for it, and does without
ABSENT: Any = None  # what stands in `sys.modules` for what shall not be found
OF_INVOKE = ("importlib.metadata", "unittest.mock", *LATER)
OF_PELICAN = (
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
    "importlib.metadata",
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


class StandIn(ModuleType):
    """Its package has it as an attribute, as `import a.b` goes on to `a.b.name`."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.package, _, self.base = name.rpartition(".")


class Unused(StandIn):
    """Has every name that is asked for: an idle class."""

    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):  # what the import system asks every module for
            raise AttributeError(name)
        return type(name, (Idle,), {})


class Later(StandIn):
    """Is loaded when something in it is asked for."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(import_module(self.__name__), name)


def _nothing(*_arguments: object, **_named: object) -> None:
    pass


@contextmanager
def without(modules: Iterable[str]) -> Iterator[None]:
    """Modules that are loaded already stay as they are. What is dispensable cannot be imported meanwhile."""
    standing_in = {name: Later(name) if name in LATER else Unused(name) for name in modules if name not in sys.modules}
    sys.modules.update(standing_in)
    for module in standing_in.values():
        if package := sys.modules.get(module.package):
            setattr(package, module.base, module)
    absent = [name for name in DISPENSABLE if sys.modules.setdefault(name, ABSENT) is ABSENT]
    try:
        yield
    finally:
        for name, module in standing_in.items():
            del sys.modules[name]
            if (package := sys.modules.get(module.package)) and getattr(package, module.base, None) is module:
                delattr(package, module.base)
        for name in absent:
            del sys.modules[name]
