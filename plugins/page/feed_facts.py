"""What a page tells above an entry's text, for feeds: when and where an event is, whom a press item retells.

As far as it is public, and nothing that changes with the day.
"""

from collections.abc import Iterator

from markupsafe import Markup

from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.models import Row, Words
from plugins.page.places import place_lines
from plugins.page.recurrence import recurs
from plugins.page.states import event_state
from plugins.page.wording import span_stamp
from plugins.read.front import Event, Press

LIST = Markup("<dl>\n{}</dl>\n")
ROW = Markup("<dt>{}</dt>\n{}")
DATA = Markup("<dd>{}</dd>\n")
FOREIGN = Markup('<dd lang="{}" dir="{}">{}</dd>\n')
LINK = Markup('<dd><a href="{}">{}</a></dd>\n')


def feed_facts(desk: Desk, shown: Shown) -> str:
    """Safe HTML; empty for entries of other kinds."""
    facts = shown.entry.facts
    if isinstance(facts, Event):
        return listed(event_rows(desk, shown, facts))
    if isinstance(facts, Press) and facts.source:
        link = LINK.format(facts.source_url, facts.source) if facts.source_url else DATA.format(facts.source)
        return str(LIST.format(ROW.format(desk.gettext("Source"), link)))
    return ""


def event_rows(desk: Desk, shown: Shown, facts: Event) -> Iterator[Row]:
    """A label may come again, as with the lines of a place."""
    plan = desk.agenda.schedules[shown.entry.id]
    when = [event_state(desk, facts), span_stamp(desk.language, plan.span).text, recurs(desk, plan)]
    yield from ((desk.gettext("When"), Words(text)) for text in when if text)
    yield from ((desk.gettext("Where"), line) for line in place_lines(desk, shown))


def listed(rows: Iterator[Row]) -> str:
    """Each label once, with all that is said under it."""
    groups: dict[str, list[Markup]] = {}
    for label, words in rows:
        groups.setdefault(label, []).append(data(words))
    return str(LIST.format(Markup("").join(ROW.format(label, Markup("").join(said)) for label, said in groups.items())))


def data(words: Words) -> Markup:
    return FOREIGN.format(words.lang, words.dir, words.text) if words.lang else DATA.format(words.text)
