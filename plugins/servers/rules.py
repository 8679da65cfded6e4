"""What every server is to do, whatever the language in which it is told."""

from collections.abc import Iterable

from msgspec import Struct, field

from plugins.edition import address
from plugins.edition.aliases import redirects
from plugins.link.entry import Entry
from plugins.redirects.pattern import Pattern
from plugins.redirects.settle import Settled
from plugins.site.site import Site


class Redirect(Struct, frozen=True):
    """An old address of this host, and the new one.

    `path` has its letters, not “%D0%BF”, and no slash at its end but for "/" itself; `to` is only a–z, 0–9, "-", "."
    and "/". A request must have every pair of `query`, and may have others, which networks add to what is shared there.
    """

    path: str
    to: str
    query: tuple[tuple[str, str], ...] = ()


class Form(Struct, frozen=True):
    """All addresses for which the pattern stands, its path below the site's; what a `Redirect` says comes first."""

    pattern: Pattern
    to: str


class Asked(Struct, frozen=True):
    """What asks for the same names in a query."""

    redirects: list[Redirect] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)


class Rules(Struct, frozen=True):
    """`base` is the path of the site on its host, with a slash at both ends. Of `forms` the first that fits counts."""

    base: str
    languages: tuple[str, ...]
    redirects: tuple[Redirect, ...]
    secure: bool  # served by https
    forms: tuple[Form, ...] = ()

    @property
    def searches(self) -> tuple[str, ...]:
        """The pages that need a policy of their own."""
        return tuple(self.base + address.search(lang) for lang in self.languages)

    @property
    def by_path(self) -> Asked:
        return self.asked.get((), Asked())

    @property
    def by_query(self) -> dict[tuple[str, ...], Asked]:
        """By the names in their queries: the longest queries first, as they say most."""
        named = {names: each for names, each in self.asked.items() if names}
        return dict(sorted(named.items(), key=lambda item: -len(item[0])))

    @property
    def asked(self) -> dict[tuple[str, ...], Asked]:
        found: dict[tuple[str, ...], Asked] = {}
        for redirect in self.redirects:
            found.setdefault(tuple(name for name, _ in redirect.query), Asked()).redirects.append(redirect)
        for form in self.forms:
            found.setdefault(tuple(name for name, _ in form.pattern.query), Asked()).forms.append(form)
        return found


def rules(site: Site, entries: Iterable[Entry], settled: Settled) -> Rules:
    """From the site as it would be published now."""
    base = site.base_path
    found = [Redirect(base + old.path, base + new, old.query) for _, old, new in redirects(entries)]
    found += [Redirect(base + lead.old.path, base + lead.to.address, lead.old.query) for lead in settled.leads]
    return Rules(
        base=base,
        languages=tuple(site.languages),
        redirects=tuple(sorted(found, key=lambda each: (each.path, each.query))),
        secure=site.url.startswith("https:"),
        forms=tuple(Form(each.pattern, base + each.to.address) for each in settled.open),
    )
