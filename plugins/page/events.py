"""The page of an event: every fact in words."""

from collections.abc import Iterator

from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.page.articles import article, entry_page_head
from plugins.page.desk import Desk
from plugins.page.models import EventPage, Outward
from plugins.page.states import event_state
from plugins.page.teasers import event_facts
from plugins.page.territory import country_name
from plugins.page.wording import iso, span_stamp
from plugins.problems.problem import N_
from plugins.read.front import Event, Registration

NEXT = 5
FREQUENCIES = {
    "YEARLY": N_("Every year"),
    "MONTHLY": N_("Every month"),
    "WEEKLY": N_("Every week"),
    "DAILY": N_("Every day"),
}
ATTENDANCE = {"online": N_("Online"), "both": N_("In person and online")}


def event(desk: Desk, shown: Shown) -> EventPage:
    head, facts = entry_page_head(desk, shown), event_facts(shown)
    upcoming = desk.agenda.upcoming_of.get(shown.entry.id, ())
    plan = desk.agenda.schedules[shown.entry.id]
    span = upcoming[0].span if upcoming else plan.span
    return EventPage(
        head=head,
        article=article(desk, shown, head),
        when=span_stamp(desk.language, span),
        end_iso=iso(span.end),
        over=not upcoming,
        state=event_state(desk, facts),
        recurs=recurs(desk, plan.rule),
        next=tuple(span_stamp(desk.language, h.span) for h in upcoming[1:NEXT] if not h.occurrence.cancelled),
        timezone="" if span.all_day or plan.zone.key == desk.site.zone.key else plan.zone.key,
        place=place_lines(desk, shown),
        map_href=map_href(facts),
        online=Outward(facts.online, facts.online) if facts.online else None,
        facts=tuple(rows(desk, shown, facts)),
        registration=registration_words(desk, facts.registration) if upcoming else "",
        register=register_link(desk, facts.registration) if upcoming else None,
        ics_path=address.event_file(shown.path),
    )


def recurs(desk: Desk, rule: str) -> str:
    """How often, where the rule is plain; the coming dates say the rest."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    plain = parts.get("INTERVAL", "1") == "1"
    return desk.gettext(FREQUENCIES[parts["FREQ"]]) if plain and parts.get("FREQ") in FREQUENCIES else ""


def place_lines(desk: Desk, shown: Shown) -> tuple[str, ...]:
    """From the place's name to its country; what is only for those who register is in nothing that is published."""
    facts, words = event_facts(shown), shown.head.front
    place = facts.place
    if place is None:
        return ()
    country = country_name(place.country, desk.language)
    if facts.place_public != "always":
        told = desk.gettext("You will hear the address after you have registered.")
        return tuple(line for line in (place.town, country, told) if line)
    if isinstance(words, Event) and words.where:
        return tuple(line for line in (words.where, place.address, country) if line)
    return tuple(line for line in (place.name, place.address, place.town, country) if line)


def map_href(facts: Event) -> str:
    """A `geo:` address (RFC 5870): the reader's own map program opens it, no server is asked."""
    known = coordinates(facts)
    return f"geo:{known[0]},{known[1]}" if known else ""


def coordinates(facts: Event) -> tuple[float, float] | None:
    """Latitude and longitude; None where they are not known or not public."""
    place = facts.place
    if place is None or place.latitude is None or place.longitude is None or facts.place_public != "always":
        return None
    return place.latitude, place.longitude


def rows(desk: Desk, shown: Shown, facts: Event) -> Iterator[tuple[str, str]]:
    """Label and text of the facts that have no place of their own on the page."""
    words = shown.head.front
    assert isinstance(words, Event)  # the kind's schema
    if facts.attendance != "in person":
        yield desk.gettext("Attendance"), desk.gettext(ATTENDANCE[facts.attendance])
    if facts.languages:
        yield (
            desk.gettext("Languages spoken"),
            ", ".join(language_name(code, desk.language) for code in facts.languages),
        )
    if words.accessibility:
        yield desk.gettext("Accessibility"), words.accessibility
    if words.audience:
        yield desk.gettext("For whom"), words.audience
    if facts.organisers:
        yield desk.gettext("Organised by"), ", ".join(facts.organisers)
    if facts.registration and facts.registration.price:
        yield desk.gettext("Price"), price(desk, facts.registration.price)
    if words.contact:
        yield desk.gettext("Contact"), words.contact


def price(desk: Desk, written: str) -> str:
    return desk.gettext("Free") if written.casefold() == "free" else written


def registration_words(desk: Desk, registration: Registration | None) -> str:
    if registration is None:
        return ""
    said = [desk.gettext("Registration is required.") if registration.required else desk.gettext("Please register.")]
    if registration.deadline:
        day = dates.day(desk.language, registration.deadline)
        said.append(desk.gettext("The last day to register is {day}.").format(day=day))
    if registration.capacity:
        said.append(desk.ngettext("There is {n} place.", "There are {n} places.", registration.capacity))
    return " ".join(said)


def register_link(desk: Desk, registration: Registration | None) -> Outward | None:
    """Where to register, as long as the deadline has not passed."""
    if registration is None or not registration.link:
        return None
    if registration.deadline and registration.deadline < desk.today:
        return None
    link = registration.link
    return Outward(desk.gettext("Register"), f"mailto:{link}" if "@" in link and "://" not in link else link)
