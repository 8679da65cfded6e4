"""An old address, and how two of them are compared."""

from typing import NamedTuple


class Old(NamedTuple):
    """An old address: "/post/x/" is Old("post/x", ()), and "/?p=4204" is Old("", (("p", "4204"),))."""

    path: str
    query: tuple[tuple[str, str], ...]

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        """The same for addresses that are one: of these, servers and disks take upper and lower case alike."""
        return self.path.casefold(), self.query

    def __str__(self) -> str:
        query = "&".join(f"{name}={value}" for name, value in self.query)
        return f"/{self.path}" + (f"?{query}" if query else "")


def old_address(alias: str) -> Old:
    """From the front matter, where it begins with a slash."""
    path, _, query = alias.partition("?")
    pairs = (pair.partition("=") for pair in query.split("&") if pair)
    return Old(path.strip("/"), tuple(sorted((name, value) for name, _, value in pairs)))
