"""Where an event is, as far as that is public."""

from collections.abc import Iterator

from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.models import Words
from plugins.page.territory import country_name
from plugins.page.wording import words
from plugins.problems.problem import N_
from plugins.read.front import Event, Place

TOLD_LATER = N_("You will hear the address after you have registered.")

Line = tuple[str, Words]
"""What is said of a place, and which property that is in a microformats h-card; empty for none."""

NAME, STREET, TOWN, COUNTRY = "p-name", "p-street-address", "p-locality", "p-country-name"


def place_lines(desk: Desk, shown: Shown) -> tuple[Words, ...]:
    return tuple(line for _, line in place_parts(desk, shown))


def place_parts(desk: Desk, shown: Shown) -> tuple[Line, ...]:
    """From the place's name to its country; what is only for those who register is in nothing that is published."""
    facts = event_facts(shown)
    if facts.place is None:
        return ()
    country = COUNTRY, Words(country_name(facts.place.country, desk.language))
    if facts.place_public != "always":
        told = "", Words(desk.gettext(TOLD_LATER))
        return filled((TOWN, words(desk, facts.place.town, shown.entry.original.lang)), country, told)
    return filled(*named(desk, shown), country)


def place_line(desk: Desk, shown: Shown) -> Words:
    """The place's name and town: what helps to decide; the rest stands on the event's page."""
    facts, front, original = event_facts(shown), shown.head.front, shown.entry.original
    if facts.place is None:
        return Words("")
    if facts.place_public != "always":
        return words(desk, facts.place.town, original.lang)
    if isinstance(front, Event) and front.where:
        return words(desk, front.where, shown.head.lang)
    line = ", ".join(dict.fromkeys(part for part in (facts.place.name, facts.place.town) if part))
    return words(desk, line, original.lang)


def named(desk: Desk, shown: Shown) -> Iterator[Line]:
    """Name, address and town in the words of the version shown, else as the original has them."""
    place, front, lang = event_facts(shown).place, shown.head.front, shown.entry.original.lang
    own = front.where if isinstance(front, Event) else ""
    if place is None:
        return
    yield NAME, words(desk, own, shown.head.lang) if own else words(desk, place.name, lang)
    yield STREET, words(desk, place.address, lang)
    if not own:
        yield TOWN, words(desk, place.town, lang)


def filled(*lines: Line) -> tuple[Line, ...]:
    return tuple(line for line in lines if line[1].text)


def coordinates(facts: Event, own: Place | None = None) -> tuple[float, float] | None:
    """Latitude and longitude; None where they are not known or not public. `own`: of an occurrence elsewhere."""
    place = own or facts.place
    if place is None or place.latitude is None or place.longitude is None or facts.place_public != "always":
        return None
    return place.latitude, place.longitude


def map_href(facts: Event, own: Place | None) -> str:
    """A `geo:` address (RFC 5870): the reader's own map program opens it, no server is asked."""
    known = coordinates(facts, own)
    return f"geo:{known[0]},{known[1]}" if known else ""
