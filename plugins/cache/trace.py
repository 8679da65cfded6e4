"""What a page is made from, noted while it is made.

Whoever makes a page looks things up in `Traced` mappings and `Series`; each look-up is noted. The notes are kept for
the next build: the page need not be made again if everything it once looked up still has the same digest. So it cannot
be forgotten that a page depends on something: what is not looked up here, it cannot depend on.
"""

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from typing import Generic, TypeVar, overload

from plugins.cache.ledger import ABSENT, Ledger, Note

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
D = TypeVar("D")
Digest = Callable[[V], str]

_notes: ContextVar[dict[Note, None] | None] = ContextVar("notes", default=None)


class tracing:  # noqa: N801 - it reads as what a block is
    """Collects the notes of what is looked up within, in order and once each; those outside do not get them."""

    __slots__ = ("_token", "notes")

    def __init__(self) -> None:
        self.notes: dict[Note, None] = {}

    def __enter__(self) -> dict[Note, None]:
        self._token = _notes.set(self.notes)
        return self.notes

    def __exit__(self, *_: object) -> None:
        _notes.reset(self._token)


def note(name: str, key: object) -> None:
    notes = _notes.get()
    if notes is not None:
        notes[name, key] = None


KEYS = "*keys"


class Traced(Mapping[K, V], Generic[K, V]):
    """A mapping that notes what is looked up in it."""

    __slots__ = ("_digest", "_name", "_values")

    def __init__(self, ledger: Ledger, name: str, values: Mapping[K, V], digest: Digest[V]) -> None:
        self._name, self._values, self._digest = name, values, digest
        ledger.enter(name, self._find)

    def _find(self, key: object) -> str:
        if key == KEYS:
            return repr(list(self._values))
        value = self._values.get(key)  # type: ignore[arg-type]  # notes hold the keys that were looked up
        return ABSENT if value is None else self._digest(value)

    def __getitem__(self, key: K) -> V:
        note(self._name, key)
        return self._values[key]

    @overload
    def get(self, key: K, /) -> V | None: ...
    @overload
    def get(self, key: K, default: V | D, /) -> V | D: ...
    def get(self, key: K, default: object = None, /) -> object:
        note(self._name, key)
        return self._values.get(key, default)

    def __contains__(self, key: object) -> bool:
        note(self._name, key)
        return key in self._values

    def __iter__(self) -> Iterator[K]:
        note(self._name, KEYS)
        return iter(self._values)

    def __len__(self) -> int:
        note(self._name, KEYS)
        return len(self._values)


class Series(Sequence[V], Generic[V]):
    """A sequence that notes which part of it is looked at, so that page 3 of a list does not depend on page 1."""

    __slots__ = ("_digest", "_items", "_name")

    def __init__(self, ledger: Ledger, name: str, items: Sequence[V], digest: Digest[V]) -> None:
        self._name, self._items, self._digest = name, items, digest
        ledger.enter(name, self._find)

    def _find(self, key: object) -> str:
        if not isinstance(key, tuple):
            return str(len(self._items))
        return "\n".join(map(self._digest, self._items[key[0] : key[1]]))

    def __len__(self) -> int:
        note(self._name, "length")
        return len(self._items)

    @overload
    def __getitem__(self, index: int) -> V: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[V]: ...
    def __getitem__(self, index: int | slice) -> V | Sequence[V]:
        if isinstance(index, slice):
            start, stop, _ = index.indices(len(self._items))
            # The end as asked for: an item that is added behind a short list changes what the slice holds.
            note(self._name, (start, index.stop))
            return self._items[index] if index.step is None else self._items[start:stop][:: index.step]
        note(self._name, (index, index + 1 or None))
        return self._items[index]

    def __iter__(self) -> Iterator[V]:
        note(self._name, (0, None))
        return iter(self._items)


class Memo:
    """Values made once and used in many pages; each of these pages depends on what the value was made from."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[object, dict[Note, None]]] = {}

    def get(self, key: Hashable, make: Callable[[], V]) -> V:
        known = self._made.get(key)
        if known is None:
            with tracing() as notes:
                value = make()
            known = self._made[key] = (value, notes)
        around = _notes.get()
        if around is not None:
            around.update(known[1])
        return known[0]  # type: ignore[return-value]  # what `make` gave for this key
