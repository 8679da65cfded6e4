"""Which addresses answer now, as pages or by leading on."""

from collections.abc import Callable, Sequence

from plugins.link.entries import Clock, link
from plugins.page.inventory import files
from plugins.read.document import Document
from plugins.redirects.move import Move
from plugins.redirects.old import Old
from plugins.redirects.places import Places, folded, places
from plugins.redirects.settle import Settled, settle
from plugins.site.site import Site

Answers = Callable[[str], bool]  # asked with an address as in "en/news/a-few-words/"


def redirected(documents: Sequence[Document], moves: Sequence[Move], site: Site) -> Answers:
    """Whether `redirects.toml` leads on from there."""
    found = settle(moves, now(documents, site)) if moves else Settled()
    stubs = {folded(path) for path in found.stubs}

    def answers(address: str) -> bool:
        old = Old(address.strip("/"), ())
        return folded(address) in stubs or any(each.pattern.matches(old) for each in found.open)

    return answers


def there(documents: Sequence[Document], site: Site) -> Answers:
    """Whether there is a page, or the old address of a text, also of one that is withheld: its author knows why."""
    known = now(documents, site)
    aliases = {folded(alias) for document in documents for alias in document.front.aliases}
    return lambda address: folded(address) in known.addresses or folded(address) in aliases


def now(documents: Sequence[Document], site: Site) -> Places:
    entries = list(link(documents, list(site.languages), Clock(site.now, site.zone)).values())
    return places(site, files(site, entries), entries, documents)
