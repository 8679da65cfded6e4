"""Which files the site has, for tasks that make none of them."""

from collections.abc import Iterator, Sequence
from gettext import NullTranslations

from plugins.cache.ledger import Ledger
from plugins.edition.agenda import agenda
from plugins.edition.contents import all_contents
from plugins.edition.mixes import mixes
from plugins.edition.programme import programme
from plugins.link.entry import Entry
from plugins.page.desks import desks
from plugins.page.pages import outputs
from plugins.site.site import Site


def files(site: Site, entries: Sequence[Entry]) -> Iterator[str]:
    """Their names, as in "en/news/index.html". No words are asked for, no pictures and no documents."""
    shown = all_contents(entries, site)
    times = agenda(entries, site.now, site.zone, site.calendar_days)
    events = {lang: programme(times, each) for lang, each in shown.items()}
    silent = {lang: NullTranslations() for lang in site.languages}
    ready = desks(Ledger(), site, shown, mixes(entries, site), times, events, {}, {}, {}, {}, {}, None, silent)
    return (output.path for output in outputs(ready))
