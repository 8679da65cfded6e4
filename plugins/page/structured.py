"""What an event's page tells machines: a schema.org Event as JSON-LD (schema.org/Event, w3.org/TR/json-ld11).

It says nothing that the page does not say to people.
"""

from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from markupsafe import Markup

from plugins.calendar.deadline import closing
from plugins.calendar.occurrences import Occurrence
from plugins.calendar.schedule import local
from plugins.calendar.timespan import Timespan
from plugins.edition import address
from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.elsewhere import parts_of
from plugins.page.facts import event_facts
from plugins.page.heads import description
from plugins.page.json_ld import SCHEMA, block
from plugins.page.models import Cover
from plugins.page.places import NAME, STREET, TOWN, coordinates, place_parts
from plugins.page.wording import iso
from plugins.read.front import Event, Registration

STATUS: Mapping[str, str] = {
    "scheduled": "EventScheduled",
    "postponed": "EventPostponed",
    "rescheduled": "EventRescheduled",
    "cancelled": "EventCancelled",
    "moved online": "EventMovedOnline",
}
ATTENDANCE: Mapping[str, str] = {"in person": "Offline", "online": "Online", "both": "Mixed"}


def event_data(desk: Desk, shown: Shown, occurrence: Occurrence | None, cover: Cover | None) -> Markup:
    """The content of a script element; `occurrence` is the next one, None where nothing is to come."""
    return block(dict(properties(desk, shown, occurrence, cover)))


def properties(
    desk: Desk, shown: Shown, occurrence: Occurrence | None, cover: Cover | None
) -> Iterator[tuple[str, Any]]:
    facts, front = event_facts(shown), shown.head.front
    plan = desk.agenda.schedules[shown.entry.id]
    moved = occurrence is not None and occurrence.moved and facts.event_status == "scheduled"
    span = occurrence.span if occurrence else plan.span
    former = occurrence.original if occurrence and moved else facts.former_start
    url = desk.site.absolute(address.entry_page(shown.entry, shown.head.lang))
    yield "@type", "Event"
    yield "name", front.title
    yield "description", description(shown)
    yield "url", url
    yield "image", desk.site.absolute(cover.path) if cover else ""
    yield from times(span)
    yield "eventStatus", f"{SCHEMA}/{STATUS['rescheduled' if moved else facts.event_status]}"
    yield "previousStartDate", iso(local(former, plan.zone)) if former else ""
    yield "eventAttendanceMode", f"{SCHEMA}/{ATTENDANCE[facts.attendance]}EventAttendanceMode"
    yield "location", locations(desk, shown, occurrence, url)
    yield "organizer", organisers(desk, facts)
    yield "inLanguage", list(facts.languages) or shown.text.lang  # spoken there, else that of what is said of it
    if facts.registration:
        yield from registration(facts.registration, plan.zone)


def times(span: Timespan) -> Iterator[tuple[str, str]]:
    yield "startDate", iso(span.start)
    yield "endDate", "" if span.open_end else iso(span.end)


def locations(desk: Desk, shown: Shown, occurrence: Occurrence | None, url: str) -> list[dict[str, Any]]:
    facts = event_facts(shown)
    found = [place(desk, shown, occurrence)] if facts.place and facts.attendance != "online" else []
    if facts.attendance != "in person" or facts.event_status == "moved online":
        found.append({"@type": "VirtualLocation", "url": facts.online or url})
    return found


def place(desk: Desk, shown: Shown, occurrence: Occurrence | None) -> dict[str, Any]:
    """What people are told of it: a place that is told after registration is no more than its town here."""
    usual = place_parts(desk, shown)
    lines = {name: line.text for name, line in (parts_of(desk, shown, occurrence, usual) if occurrence else usual)}
    facts, own = event_facts(shown), occurrence.place if occurrence else None
    known, where = coordinates(facts, own), own or facts.place
    parts = {
        "streetAddress": lines.get(STREET),
        "addressLocality": lines.get(TOWN) or (own.town if own else ""),
        "addressCountry": where.country if where else "",
    }
    found: dict[str, Any] = {
        "@type": "Place",
        "name": lines.get(NAME) or lines.get(TOWN),
        "address": {"@type": "PostalAddress", **{key: value for key, value in parts.items() if value}},
        "geo": known and {"@type": "GeoCoordinates", "latitude": known[0], "longitude": known[1]},
    }
    return {key: value for key, value in found.items() if value}


def organisers(desk: Desk, facts: Event) -> list[dict[str, str]]:
    """The foundation itself, unless others are named."""
    names = facts.organisers or (desk.site.organisation["name"],)
    own = {"url": desk.site.url}
    return [
        {"@type": "Organization", "name": name, **(own if name == desk.site.organisation["name"] else {})}
        for name in names
    ]


def registration(facts: Registration, zone: ZoneInfo) -> Iterator[tuple[str, Any]]:
    """E-mail addresses are left out: this is what harvesters read first."""
    free = facts.price.casefold() == "free"
    offer: dict[str, Any] = {
        **dict(cost(facts, free)),
        "url": facts.link if "://" in facts.link else "",
        "validThrough": iso(closing(facts.deadline, zone)) if facts.deadline else "",
    }
    offer = {key: value for key, value in offer.items() if value}
    yield "isAccessibleForFree", free
    yield "maximumAttendeeCapacity", facts.capacity
    yield "offers", offer if len(offer) > 1 else None  # more than its type


def cost(facts: Registration, free: bool) -> Iterator[tuple[str, str]]:
    """Sums as numbers, where the price is nothing but sums; else its words."""
    amounts = facts.amounts
    same = len({amount.currency for amount in amounts}) == 1
    yield "@type", "AggregateOffer" if same and len(amounts) > 1 else "Offer"
    if free:
        yield from (("price", "0"), ("priceCurrency", "EUR"))
    elif same and len(amounts) > 1:
        yield from (("lowPrice", amounts[0].value), ("highPrice", amounts[-1].value))
        yield "priceCurrency", amounts[0].currency
    elif same:
        yield from (("price", amounts[0].value), ("priceCurrency", amounts[0].currency))
    else:
        yield "description", facts.price
