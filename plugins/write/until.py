"""How long a build stays true if nobody changes anything."""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from plugins.calendar.deadline import closing
from plugins.edition.agenda import Agenda
from plugins.page.endings import end_of
from plugins.read.document import Document
from plugins.read.front import Event
from plugins.site.site import Site


def true_until(site: Site, agenda: Agenda, withheld: Iterable[Document]) -> datetime:
    """The first moment after now at which the same content makes another site. At the latest the next midnight."""
    tomorrow = datetime.combine(site.today + timedelta(days=1), time(), site.zone)
    return min([tomorrow, *(moment for moment in turns(site, agenda, withheld) if moment > site.now)])


def turns(site: Site, agenda: Agenda, withheld: Iterable[Document]) -> Iterator[datetime]:
    """Ends of events, the moments at which registration closes, and the dates of texts that wait for them."""
    for happening in agenda.upcoming:
        yield end_of(happening.span, site.zone)
        facts = happening.entry.facts
        if isinstance(facts, Event) and facts.registration and facts.registration.deadline:
            yield closing(facts.registration.deadline, agenda.schedules[happening.entry.id].zone)
    for document in withheld:
        if document.front.date:
            yield document.front.date
