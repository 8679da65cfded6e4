"""Pages of news, press items, dossier documents and the foundation's own pages."""

from datetime import date

from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.page.articles import article, entry_page_head
from plugins.page.desk import Desk
from plugins.page.endings import as_of
from plugins.page.models import DossierPage, EventTeaser, Link, NewsPage, Outward, PressPage, StaticPage, Words
from plugins.page.news_data import news_data
from plugins.page.teasers import event_teasers
from plugins.page.wording import optional_stamp, words
from plugins.read.front import Dossier, Page, Press

EVENTS = 5


def news(desk: Desk, shown: Shown) -> NewsPage:
    head = entry_page_head(desk, shown)
    events, text = coming(desk, shown.entry.facts.campaign), article(desk, shown, head)
    data = news_data(desk, shown, head, text.cover)
    return NewsPage(head, text, events, as_of(desk) if events else None, data)


def coming(desk: Desk, campaign: str) -> tuple[EventTeaser, ...]:
    """The next events of a campaign."""
    name = f"campaign {campaign}"
    ahead = desk.programme.ahead.get(name, 0) if campaign else 0
    return event_teasers(desk, desk.programme.lists[name][: min(ahead, EVENTS)]) if ahead else ()


def press(desk: Desk, shown: Shown) -> PressPage:
    head = entry_page_head(desk, shown)
    facts = shown.entry.facts
    assert isinstance(facts, Press)  # the kind's schema
    return PressPage(
        head=head,
        article=article(desk, shown, head),
        source=outward(facts),
        source_date=optional_stamp(desk.language, facts.source_date),
        source_language=language_name(facts.source_language, desk.language) if facts.source_language else "",
    )


def outward(facts: Press) -> Outward | None:
    """Where the original stands; a source without an address is still named."""
    return Outward(facts.source or facts.source_url, facts.source_url, facts.source_language) if facts.source else None


def dossier(desk: Desk, shown: Shown) -> DossierPage:
    head = entry_page_head(desk, shown)
    facts, front = shown.entry.facts, shown.head.front
    assert isinstance(facts, Dossier)  # as the schema of the kind has it
    assert isinstance(front, Dossier)
    rows = [
        (desk.gettext("Asked"), day(desk, facts.asked)),
        (desk.gettext("Asked by"), words(desk, front.asked_by, shown.head.lang)),
        (desk.gettext("Answered"), day(desk, facts.answered)),
        (desk.gettext("Answered by"), words(desk, front.answered_by, shown.head.lang)),
    ]
    return DossierPage(
        head=head,
        article=article(desk, shown, head),
        facts=tuple(row for row in rows if row[1].text),
        source=outward(facts),
        contents=tuple(Link(h.text, f"#{h.id}") for h in desk.body(shown.text).headings if h.level == 2),
    )


def day(desk: Desk, value: date | None) -> Words:
    return Words(dates.day(desk.language, value) if value else "")


def static(desk: Desk, shown: Shown) -> StaticPage:
    head = entry_page_head(desk, shown)
    facts = shown.entry.facts
    assert isinstance(facts, Page)  # the kind's schema
    return StaticPage(head, article(desk, shown, head), "organisation" in facts.shows, "contact" in facts.shows)
