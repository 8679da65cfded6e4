"""What everything that a page can look up is now, so that it can be compared with what it was."""

from collections.abc import Callable, Iterable
from hashlib import blake2b

Note = tuple[str, object]
"""The name of a collection, and what was looked up in it."""

ABSENT = "absent"
SHORT = 24  # bytes that are remembered as they are, since most are digests already


class Ledger:
    """Knows the present digest of everything that can be noted. One for each build."""

    def __init__(self) -> None:
        self._finders: dict[str, Callable[[object], str]] = {}
        self._found: dict[Note, bytes] = {}

    def enter(self, name: str, find: Callable[[object], str]) -> None:
        """`find` gives the digest for a key, also for one that is not there."""
        self._finders[name] = find

    def digest(self, noted: Note) -> bytes:
        """Of what the look-up would find now."""
        found = self._found.get(noted)
        if found is None:
            name, key = noted
            finder = self._finders.get(name)
            value = (finder(key) if finder else ABSENT).encode()
            found = self._found[noted] = value if len(value) <= SHORT else digest(value)
        return found

    def digests(self, notes: Iterable[Note]) -> list[bytes]:
        """Of each note, in their order."""
        found = self._found
        return [found[noted] if noted in found else self.digest(noted) for noted in notes]


def digest(value: bytes) -> bytes:
    """Longer than what is short, and so never the same."""
    return blake2b(value, digest_size=SHORT + 1).digest()
