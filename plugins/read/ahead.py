"""Reading that begins before it is asked for: other processes read while this one still loads Pelican."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from plugins.read.looks import Seen
from plugins.read.read import Begun, Order, Reading, begin, finish

_begun: ContextVar[Begun | None] = ContextVar("begun", default=None)


@contextmanager
def ahead(order: Order, seen: Seen) -> Iterator[None]:
    """Whoever reads the same within this block finds it begun."""
    token = _begun.set(begin(order, seen))
    try:
        yield
    finally:
        _begun.reset(token)


def read(order: Order) -> Reading:
    """Waits for what was begun, if that was this; else reads from the beginning."""
    begun = _begun.get()
    return finish(begun if begun and begun.order == order else begin(order))
