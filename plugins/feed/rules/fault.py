"""One breach of one rule."""

from collections.abc import Iterable, Iterator

from msgspec import Struct


class Fault(Struct, frozen=True):
    """`rule` is its short name, `told` says what is wrong."""

    rule: str
    told: str

    def __str__(self) -> str:
        return f"{self.told} ({self.rule})"


Faults = Iterator[Fault]


def of(where: str, faults: Iterable[Fault]) -> Faults:
    """The same faults, which say where they were found."""
    for fault in faults:
        yield Fault(fault.rule, f"{where}: {fault.told}")
