"""The page of an event: every fact in words."""

from collections.abc import Iterator
from datetime import datetime

from plugins.calendar.occurrences import Occurrence
from plugins.calendar.timespan import Moment, day_of
from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.languages.lists import listed
from plugins.page.articles import article, entry_page_head
from plugins.page.desk import Desk
from plugins.page.elsewhere import known_of, lines_of
from plugins.page.facts import event_facts
from plugins.page.models import EventPage, Outward, Row, Stamp, Words
from plugins.page.places import map_href, place_lines
from plugins.page.recurrence import recurs
from plugins.page.states import event_state, occurrence_state
from plugins.page.wording import iso, span_stamp
from plugins.page.wording import words as in_words
from plugins.problems.problem import N_
from plugins.read.front import Event, Place, Registration

NEXT = 5
ATTENDANCE = {"online": N_("Online"), "both": N_("In person and online")}


def event(desk: Desk, shown: Shown) -> EventPage:
    head, facts = entry_page_head(desk, shown), event_facts(shown)
    upcoming = desk.agenda.upcoming_of.get(shown.entry.id, ())
    plan = desk.agenda.schedules[shown.entry.id]
    first = next((h for h in upcoming if not h.occurrence.cancelled), None)
    span, place = (first.span, first.occurrence.place) if first else (plan.span, None)
    usual = place_lines(desk, shown)
    return EventPage(
        head=head,
        article=article(desk, shown, head),
        when=span_stamp(desk.language, span),
        end_iso=iso(span.end),
        over=not upcoming,
        state=event_state(desk, facts),
        recurs=recurs(desk, plan),
        next=tuple(
            coming(desk, shown, h.occurrence, place) for h in upcoming[:NEXT] if h is not first or h.occurrence.note
        ),
        timezone="" if span.all_day or plan.zone.key == desk.site.zone.key else plan.zone.key,
        place=lines_of(desk, shown, first.occurrence, usual) if first else usual,
        map_href="" if place else map_href(facts),
        online=Outward(facts.online, facts.online) if facts.online else None,
        facts=tuple(rows(desk, shown, facts)),
        registration=registration_words(desk, facts.registration) if upcoming else "",
        register=register_link(desk, facts.registration) if upcoming else None,
        ics_path=address.event_file(shown.path) if upcoming else "",
    )


def coming(desk: Desk, shown: Shown, occurrence: Occurrence, first: Place | None) -> tuple[Stamp, str, Words]:
    """One of the next dates, and what is to be known of it: "Cancelled", and where it is if that is elsewhere."""
    state = occurrence_state(desk, event_facts(shown), occurrence)
    return span_stamp(desk.language, occurrence.span), state, known_of(desk, shown, occurrence, first)


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


def registration_words(desk: Desk, registration: Registration | None) -> str:
    if registration is None:
        return ""
    said = [desk.gettext("Registration is required.") if registration.required else desk.gettext("Please register.")]
    if registration.deadline:
        said.append(deadline_words(desk, registration.deadline))
    if registration.capacity:
        said.append(desk.ngettext("There is {n} place.", "There are {n} places.", registration.capacity))
    return " ".join(said)


def deadline_words(desk: Desk, deadline: Moment) -> str:
    if isinstance(deadline, datetime):
        return desk.gettext("Register before {moment}.").format(moment=dates.span(desk.language, deadline))
    return desk.gettext("The last day to register is {day}.").format(day=dates.day(desk.language, deadline))


def register_link(desk: Desk, registration: Registration | None) -> Outward | None:
    """Where to register, as long as the deadline has not passed."""
    if registration is None or not registration.link:
        return None
    if registration.deadline and day_of(registration.deadline) < desk.today:
        return None
    link = registration.link
    return Outward(desk.gettext("Register"), f"mailto:{link}" if "@" in link and "://" not in link else link)
