"""An event in plain text, for programs that show no page: what it is, what to do, where."""

from collections.abc import Iterator
from urllib.parse import quote

from plugins.calendar.component import Single
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.places import TOLD_LATER, coordinates, place_lines
from plugins.page.registration import deadline_words
from plugins.page.territory import country_name
from plugins.read.front import Event, Move, Registration

_URI = "".join(map(chr, range(0x21, 0x7F)))  # what stands for itself, "%" among it: the rest is not ASCII


def description(desk: Desk, shown: Shown) -> str:
    """Paragraphs: the summary, or how the text begins; the facts that iCalendar has no property for; the address.

    Nothing in it changes with the day: a calendar is only revised when the event is.
    """
    front = shown.head.front
    opening = front.summary or shown.text.body.plain.partition("\n")[0]
    known = "\n".join([*registration(desk, event_facts(shown).registration), *facts(desk, shown)])
    return "\n\n".join(part for part in (opening, known, desk.site.absolute(shown.path)) if part)


def registration(desk: Desk, asked: Registration | None) -> Iterator[str]:
    if asked is None:
        return
    required = desk.gettext("Registration is required.") if asked.required else desk.gettext("Please register.")
    until = [deadline_words(desk, asked.deadline)] if asked.deadline else []
    yield " ".join([required, *until, *([asked.link] if asked.link else [])])


def facts(desk: Desk, shown: Shown) -> Iterator[str]:
    """Lines of a label and words."""
    event, front = event_facts(shown), shown.head.front
    assert isinstance(front, Event)  # the kind's schema
    price = event.registration.price if event.registration else ""
    former = dates.span(desk.language, event.former_start) if event.former_start else ""
    for label, words in (
        (desk.gettext("Former date"), former),
        (desk.gettext("Price"), desk.gettext("Free") if price.casefold() == "free" else price),
        (desk.gettext("Online"), event.online),
        (desk.gettext("Languages spoken"), ", ".join(language_name(code, desk.language) for code in event.languages)),
        (desk.gettext("Accessibility"), front.accessibility),
        (desk.gettext("For whom"), front.audience),
        (desk.gettext("Organised by"), ", ".join(event.organisers)),
        (desk.gettext("Contact"), front.contact),
    ):
        if words:
            yield f"{label}: {words}"


def location(desk: Desk, shown: Shown) -> str:
    """As far as it is public. Many programs show nothing else, so an event without a place says that it is online."""
    place = ", ".join(line.text for line in place_lines(desk, shown))
    return place or (desk.gettext("Online") if event_facts(shown).attendance == "online" else "")


def single(desk: Desk, shown: Shown, move: Move) -> Single:
    """Of a place that is told after registration no more than the town."""
    place, facts = move.place, event_facts(shown)
    if place is None:
        return Single(note=move.note)
    public = facts.place_public == "always"
    told = "" if public else desk.gettext(TOLD_LATER)
    named = (place.name, place.address, place.town) if public else (place.town,)
    lines = (*named, country_name(place.country, desk.language), told)
    return Single(", ".join(line for line in lines if line), coordinates(facts, place), move.note)


def conference(event: Event) -> str:
    """Where to take part online, as a URI: letters that are not ASCII in their percent form (RFC 3986 §2.1)."""
    return quote(event.online, safe=_URI)
