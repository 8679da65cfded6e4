"""What every server is to do, whatever the language in which it is told."""

from collections.abc import Iterable

from msgspec import Struct

from plugins.edition.aliases import redirects
from plugins.link.entry import Entry
from plugins.site.site import Site


class Redirect(Struct, frozen=True):
    """An old address of this host, and the new one.

    `path` has its letters, not “%D0%BF”, and no slash at its end but for "/" itself; `to` is only a–z, 0–9, "-" and
    "/". A request must have every pair of `query`, and may have others, which networks add to what is shared there.
    """

    path: str
    to: str
    query: tuple[tuple[str, str], ...] = ()


class Rules(Struct, frozen=True):
    """`base` is the path of the site on its host, with a slash at both ends."""

    base: str
    languages: tuple[str, ...]
    redirects: tuple[Redirect, ...]
    secure: bool  # served by https

    @property
    def by_path(self) -> tuple[Redirect, ...]:
        return tuple(each for each in self.redirects if not each.query)

    @property
    def by_query(self) -> dict[tuple[str, ...], list[Redirect]]:
        """By the names in their queries: the longest queries first, as they say most."""
        found: dict[tuple[str, ...], list[Redirect]] = {}
        for redirect in sorted(self.redirects, key=lambda each: -len(each.query)):
            if redirect.query:
                found.setdefault(tuple(name for name, _ in redirect.query), []).append(redirect)
        return found


def rules(site: Site, entries: Iterable[Entry]) -> Rules:
    """From the site as it would be published now."""
    base = site.base_path
    found = [Redirect(base + old.path, base + new, old.query) for old, new in redirects(entries)]
    return Rules(
        base=base,
        languages=tuple(site.languages),
        redirects=tuple(sorted(found, key=lambda each: (each.path, each.query))),
        secure=site.url.startswith("https:"),
    )
