"""Many pieces of work, done by this process and by as many beside it as help."""

import os
from collections.abc import Callable, Iterator, Sequence
from mmap import mmap
from typing import Generic, TypeVar

from plugins.cache import processes

P = TypeVar("P")
R = TypeVar("R")


class Together(Generic[P, R]):
    """The others begin at once, and this process when it asks for the results. Only where processes can be forked.

    Each begins at a place of its own and goes on from there, for neighbours share what is needed for one of them;
    whoever is through takes what others have left.
    """

    def __init__(self, parts: Sequence[P], work: Callable[[P], R]) -> None:
        self._parts, self._work, self._first = parts, work, os.getpid()
        self._taken = mmap(-1, len(parts) or 1)  # a byte for each, in memory that forked processes have in common
        starts = [len(parts) * place // processes.COUNT for place in range(processes.COUNT)]
        self._walks = [lambda start=start: dict(self._along(start)) for start in starts]
        self._others = [processes.beside(walk) for walk in self._walks[1:]]

    def results(self, tell: Callable[[int], None] = lambda _: None) -> list[R]:
        """In the order of the parts. What `work` raises, in whichever process, is raised here.

        `tell` hears now and then how many parts have been begun.
        """
        known: dict[int, R] = {}
        try:
            for number, result in self._along(0):
                known[number] = result
                tell(self._begun())
        finally:
            self._taken[:] = b"x" * len(self._taken)  # whatever has happened here, nobody begins anything more
            for other in self._others:
                known.update(other())
        tell(len(self._parts))
        return [known[n] if n in known else self._work(part) for n, part in enumerate(self._parts)]

    def _along(self, start: int) -> Iterator[tuple[int, R]]:
        """What nobody else has taken, by its number, as long as the process that asked for it is there.

        Two may take the same at the same moment. It is the same then, done twice.
        """
        for number in [*range(start, len(self._parts)), *range(start)]:
            if not self._taken[number] and self._first in (os.getpid(), os.getppid()):
                self._taken[number] = 1
                yield number, self._work(self._parts[number])

    def _begun(self) -> int:
        return len(self._parts) - self._taken[: len(self._parts)].count(0)
