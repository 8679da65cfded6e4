"""What is in feeds: of each list what is newest, and of those that have everything, all the rest in volumes.

A volume becomes an archive document (RFC 5005, section 4). Volumes are counted from the oldest, so that a new text
changes none of them; what is newest may be in the last one as well, until it is full enough to leave nothing out.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from plugins.edition.shown import Shown


class FeedLists(Struct, frozen=True):
    """By the name of a list; newest first, volumes too. Together they have each item of the list."""

    newest: Mapping[str, Sequence[Shown]]
    counts: Mapping[str, int]  # of volumes, where there are any
    volumes: Mapping[str, Sequence[Shown]]  # by `volume_name`

    def of(self, name: str, number: int) -> Sequence[Shown]:
        """What is newest for 0, else that volume."""
        return self.volumes[volume_name(name, number)] if number else self.newest.get(name, ())


def feed_lists(lists: Mapping[str, Sequence[Shown]], size: int, archived: Iterable[str]) -> FeedLists:
    """At most `size` items each, volumes exactly so many. Linear in the number of items."""
    volumes = {name: list(cut(lists.get(name, ()), size)) for name in archived}
    return FeedLists(
        newest={name: items[:size] for name, items in lists.items()},
        counts={name: len(some) for name, some in volumes.items() if some},
        volumes={volume_name(name, n): items for name, some in volumes.items() for n, items in enumerate(some, 1)},
    )


def cut(items: Sequence[Shown], size: int) -> Iterator[Sequence[Shown]]:
    """Into as few full volumes as are needed to leave nothing out beside the `size` newest; the oldest comes first."""
    for end in range(len(items), size, -size) if size > 0 else ():
        yield items[end - size : end]


def volume_name(name: str, number: int) -> str:
    return f"{name} #{number}"
