"""How long a build stays true if nobody changes anything."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from plugins.edition.agenda import Agenda
from plugins.read.document import Document
from plugins.site.site import Site


def true_until(site: Site, agenda: Agenda, withheld: Iterable[Document]) -> datetime:
    """The first moment after now at which the same content makes another site. At the latest the next midnight."""
    tomorrow = datetime.combine(site.today + timedelta(days=1), time(), site.zone)
    return min([tomorrow, *(moment for moment in turns(agenda, withheld) if moment > site.now)])


def turns(agenda: Agenda, withheld: Iterable[Document]) -> Iterator[datetime]:
    """Ends of events with a time, and the dates of texts that wait for them; days turn at midnight anyway."""
    for happening in agenda.upcoming:
        if isinstance(happening.span.end, datetime):
            yield happening.span.end
    for document in withheld:
        if document.front.date:
            yield document.front.date
