"""One line of thought in `redirects.toml`: these addresses lead there."""

from collections.abc import Mapping

from msgspec import Struct

from plugins.redirects.pattern import Pattern, names_in

FILE = "redirects.toml"


class Move(Struct, frozen=True):
    """`to` and `otherwise` (the key `else`) are addresses of pages, which begin with "/", or texts by their folder, or
    by their file: "news/2024-01-01-a", "news/2024-01-01-a/index.ru.md". `lines` has where each key stands."""

    origin: Pattern
    to: str
    otherwise: str
    lines: Mapping[str, int]

    @property
    def is_exact(self) -> bool:
        """One address, and not many."""
        return not self.origin.names

    @property
    def is_spread(self) -> bool:
        """Each address that it stands for leads somewhere else."""
        return any(names_in(self.to))

    @property
    def rest(self) -> str:
        """Where all addresses lead that have no target of their own; empty where they lead nowhere."""
        return self.otherwise if self.is_spread else self.to

    def line(self, key: str) -> int:
        return self.lines.get(key) or self.lines.get("from", 1)
