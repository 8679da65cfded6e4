"""Entries as lists show them."""

from collections.abc import Iterable

from plugins.edition.agenda import Happening
from plugins.edition.shown import Shown
from plugins.page import elsewhere, endings, kinds, recurrence, states, zones
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.models import EventTeaser, Teaser
from plugins.page.wording import optional_stamp, span_stamp, words


def teaser(desk: Desk, shown: Shown) -> Teaser:
    """Made once; it stands in many lists."""
    return desk.memo.get(("teaser", shown.entry.id), lambda: new_teaser(desk, shown))


def new_teaser(desk: Desk, shown: Shown) -> Teaser:
    return Teaser(
        kind_label=kinds.one(desk, shown.entry.kind),
        path=shown.path,
        title=words(desk, shown.head.front.title, shown.head.lang),
        summary=words(desk, shown.head.front.summary, shown.head.lang),
        date=optional_stamp(desk.language, shown.entry.date),
        unpublished=states.unpublished(desk, shown),
    )


def event_teaser(desk: Desk, happening: Happening) -> EventTeaser:
    shown = desk.contents.shown[happening.entry.id]
    facts = event_facts(shown)
    span = happening.span
    return EventTeaser(
        path=shown.path,
        title=words(desk, shown.head.front.title, shown.head.lang),
        summary=words(desk, shown.head.front.summary, shown.head.lang),
        when=span_stamp(desk.language, span),
        until=endings.until(span, desk.site.zone),
        zone=zones.zone_words(desk, facts, span),
        recurs=recurrence.recurs(desk, desk.agenda.schedules[happening.entry.id]),
        place=elsewhere.line_of(desk, shown, happening.occurrence),
        online=facts.attendance == "online",
        state=states.occurrence_state(desk, facts, happening.occurrence),
        unpublished=states.unpublished(desk, shown),
    )


def event_teasers(desk: Desk, happenings: Iterable[Happening]) -> tuple[EventTeaser, ...]:
    """Those that this language shows and lists."""
    shown = desk.contents.shown
    return tuple(
        event_teaser(desk, h) for h in happenings if (item := shown.get(h.entry.id)) is not None and item.listed
    )
