"""The output folder is looked through before it is asked for: by another process, while this one loads Pelican."""

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from pathlib import Path

from plugins.cache.processes import beside
from plugins.write.files import State, listing

Begun = tuple[Path, frozenset[str], Callable[[], Mapping[str, State]]]

_begun: ContextVar[Begun | None] = ContextVar("begun", default=None)


@contextmanager
def listing_ahead(folder: Path, retained: Collection[str]) -> Iterator[None]:
    """Whoever lists the same within this block finds it begun."""
    if not folder.is_dir():
        yield
        return
    token = _begun.set((folder, frozenset(retained), beside(partial(listing, folder, retained))))
    try:
        yield
    finally:
        _begun.reset(token)


def listed(folder: Path, retained: Collection[str]) -> Mapping[str, State]:
    """What the folder holds, or held when it was begun to look."""
    begun = _begun.get()
    return begun[2]() if begun and begun[:2] == (folder, retained) else listing(folder, retained)
