"""The page of an event: every fact in words."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from plugins.calendar.occurrences import Occurrence
from plugins.edition import address
from plugins.edition.agenda import Happening
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.languages.lists import listed
from plugins.page.articles import article, entry_page_head
from plugins.page.desk import Desk
from plugins.page.elsewhere import known_of, parts_of
from plugins.page.endings import as_of, until
from plugins.page.facts import event_facts
from plugins.page.models import EventPage, NextDate, Outward, Row, Words
from plugins.page.places import map_href, place_parts
from plugins.page.recurrence import recurs
from plugins.page.registration import sign_up
from plugins.page.states import event_state, occurrence_state
from plugins.page.structured import event_data
from plugins.page.webcal import webcal
from plugins.page.wording import iso, span_stamp
from plugins.page.wording import words as in_words
from plugins.page.zones import zone_words
from plugins.problems.problem import N_
from plugins.read.front import Event

NEXT = 5
ATTENDANCE = {"online": N_("Online"), "both": N_("In person and online")}


def event(desk: Desk, shown: Shown) -> EventPage:
    head, facts = entry_page_head(desk, shown), event_facts(shown)
    upcoming = desk.agenda.upcoming_of.get(shown.entry.id, ())
    plan = desk.agenda.schedules[shown.entry.id]
    first = next((h for h in upcoming if not h.occurrence.cancelled), None)
    span = first.span if first else upcoming[0].span if upcoming else plan.span
    usual, one = place_parts(desk, shown), first.occurrence if first else None
    ics = address.event_file(shown.path) if upcoming else ""
    text = article(desk, shown, head)
    return EventPage(
        head=head,
        article=text,
        when=span_stamp(desk.language, span),
        end_iso="" if span.open_end or span.end == span.start else iso(span.end),
        until=until(span, desk.site.zone),
        finished="" if plan.endless or not upcoming else last_end(desk, upcoming),
        as_of=as_of(desk) if upcoming else None,
        over=not upcoming,
        state=event_state(desk, facts),
        recurs=recurs(desk, plan),
        next=tuple(next_date(desk, shown, h, one) for h in upcoming[:NEXT] if h is not first or h.occurrence.note),
        timezone=zone_words(desk, facts, span),
        place=parts_of(desk, shown, one, usual) if one else usual,
        map_href=map_href(facts, one.place if one else None),
        online=Outward(facts.online, facts.online) if facts.online else None,
        facts=tuple(rows(desk, shown, facts)),
        registration=sign_up(desk, facts, plan) if upcoming else None,
        ics_path=ics,
        webcal_url=webcal(desk, ics) if ics else "",
        data=event_data(desk, shown, one, text.cover),
    )


def last_end(desk: Desk, upcoming: Sequence[Happening]) -> str:
    return max((until(h.span, desk.site.zone) for h in upcoming), key=datetime.fromisoformat)


def next_date(desk: Desk, shown: Shown, happening: Happening, first: Occurrence | None) -> NextDate:
    """One of the next dates, and what is to be known of it: "Cancelled", and where it is if not where the first is."""
    return NextDate(
        span_stamp(desk.language, happening.span),
        occurrence_state(desk, event_facts(shown), happening.occurrence),
        known_of(desk, shown, happening.occurrence, first.place if first else None),
        until(happening.span, desk.site.zone),
    )


def rows(desk: Desk, shown: Shown, facts: Event) -> Iterator[Row]:
    """Label and text of the facts that have no place of their own on the page."""
    words = shown.head.front
    assert isinstance(words, Event)  # the kind's schema
    lang = shown.head.lang
    if facts.former_start:
        yield desk.gettext("Former date"), Words(dates.span(desk.language, facts.former_start))
    if facts.attendance != "in person":
        yield desk.gettext("Attendance"), Words(desk.gettext(ATTENDANCE[facts.attendance]))
    if facts.languages:
        spoken = listed(desk.language, (language_name(code, desk.language) for code in facts.languages))
        yield desk.gettext("Languages spoken"), Words(spoken)
    if words.accessibility:
        yield desk.gettext("Accessibility"), in_words(desk, words.accessibility, lang)
    if words.audience:
        yield desk.gettext("For whom"), in_words(desk, words.audience, lang)
    if facts.organisers:
        yield desk.gettext("Organised by"), Words(listed(desk.language, facts.organisers))
    if facts.registration and facts.registration.price:
        yield desk.gettext("Price"), price(desk, facts.registration.price, shown.entry.original.lang)
    if words.contact:
        yield desk.gettext("Contact"), in_words(desk, words.contact, lang)


def price(desk: Desk, written: str, lang: str) -> Words:
    # Translators: it costs nothing to take part.
    return Words(desk.gettext("Free")) if written.casefold() == "free" else in_words(desk, written, lang)
