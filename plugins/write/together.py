"""Many files, made by this process and by as many beside it as help."""

import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from mmap import mmap

from plugins.cache import processes, progress
from plugins.page.output import Output
from plugins.write.kept import Batch

Part = Sequence[Output]


def together(parts: Sequence[Part], make: Callable[[Part], Batch]) -> list[Batch]:
    """What `make` gives for each of the parts; what it raises, in whichever process, is raised here.

    Each process begins at a place of its own and goes on from there, for neighbours share what was made for one of
    them; whoever is through takes what others have left.
    """
    taken = mmap(-1, len(parts))  # a byte for each part, in memory that forked processes have in common
    known: dict[int, Batch] = {}
    starts = [len(parts) * place // processes.COUNT for place in range(processes.COUNT)]
    walks = [partial(along, parts, make, taken, os.getpid(), start) for start in starts]
    others = [processes.beside(walk) for walk in walks[1:]]
    try:
        known.update(walks[0]())
    finally:
        taken[:] = b"x" * len(parts)  # whatever has happened here, nobody begins anything more
        for other in others:
            known.update(other())
    return [known[number] if number in known else make(part) for number, part in enumerate(parts)]


def along(
    parts: Sequence[Part], make: Callable[[Part], Batch], taken: mmap, first: int, start: int
) -> Mapping[int, Batch]:
    """What nobody else has taken, by its number, as long as the process that asked for it is there.

    Two may take the same at the same moment. It is the same then, made twice.
    """
    made: dict[int, Batch] = {}
    here = os.getpid() == first
    for number in [*range(start, len(parts)), *range(start)]:
        if not taken[number] and (here or os.getppid() == first):
            taken[number] = 1
            made[number] = make(parts[number])
            if here:
                begun = sum(len(part) for part, by_anybody in zip(parts, taken, strict=True) if by_anybody)
                progress.tell(progress.MAKING, begun, sum(map(len, parts)))
    return made
