"""Which pages have another address than before."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from plugins.addresses.answering import Answers
from plugins.edition.shown import Shown, show
from plugins.link.entries import Clock, link
from plugins.link.entry import Entry
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.redirects.old import old_address
from plugins.site.site import Site

Place = tuple[str, str]  # an entry, and a language of the site


class Moved(Struct, frozen=True):
    """`document` is where the old address belongs; `folder` is how its folder was called, if otherwise."""

    document: Document
    old: str
    new: str
    folder: str = ""

    @property
    def problem(self) -> Problem:
        """Advice: nothing is wrong with the text."""
        path, line = self.document.path, self.document.lines.get("slug", 1)
        values = {"old": self.old, "new": self.new, "folder": self.folder, "line": self.typed}
        if self.folder:
            found = N_("the folder was {folder}, so the address was “{old}” and is now “{new}”")
            do = N_(
                "feeds and calendars know a text by its folder: call it as before, and write “slug”; or, so that old "
                "links go on working, type: python3 tasks.py keep-addresses"
            )
        else:
            found = N_("the address was “{old}” and is now “{new}”")
            do = N_("so that old links go on working, write “{line}”, or type: python3 tasks.py keep-addresses")
        return Problem(path, line, found, do, values, Severity.WARNING)

    @property
    def typed(self) -> str:
        """The line of front matter that keeps it, with the old addresses that are there already."""
        return f"aliases: [{', '.join([*self.document.front.aliases, self.old])}]"


def moved(before: Sequence[Document], now: Sequence[Document], site: Site, redirected: Answers) -> Iterator[Moved]:
    """Nothing where the old address still answers: as that of another page, as an alias, or as it is `redirected`."""
    then, pages = shown(before, site), shown(now, site)
    former = renamed(before, now)
    aliases = (old_address(alias) for document in now for alias in document.front.aliases)
    answering = {page.path.casefold() for page in pages.values()}
    answering |= {f"{alias.path.casefold()}/" for alias in aliases if not alias.query}
    for (entry, lang), page in pages.items():
        old = then.get((former.get(entry, entry), lang))
        lost = page.own and old and old.path != page.path and old.path.casefold() not in answering
        if old and lost and not redirected(old.path):
            yield Moved(page.head, f"/{old.path}", f"/{page.path}", former.get(entry, ""))


def shown(documents: Iterable[Document], site: Site) -> dict[Place, Shown]:
    """Every page of a text, also where another language stands in."""
    entries = link(documents, list(site.languages), Clock(site.now, site.zone)).values()
    return {(page.entry.id, page.lang): page for page in pages_of(entries, site)}


def pages_of(entries: Iterable[Entry], site: Site) -> Iterator[Shown]:
    pages = (
        show(entry, lang, site.fallbacks.chain(lang, entry.kind), entry.kind in site.fallbacks.kinds)
        for entry in entries
        for lang in site.languages
    )
    return (page for page in pages if page)


def renamed(before: Iterable[Document], now: Sequence[Document]) -> dict[str, str]:
    """Folders by their new name, and the old one: where at least one text is the same to the byte.

    A folder is who a text is, so one that was renamed and rewritten at once is another text.
    """
    present = {document.entry for document in now}
    before = list(before)
    known = {document.entry for document in before}
    gone = {document.digest: document.entry for document in before if document.entry not in present}
    fresh = (document for document in now if document.entry not in known)
    return {document.entry: gone[document.digest] for document in fresh if document.digest in gone}
