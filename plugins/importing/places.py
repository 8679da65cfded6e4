"""Where a foreign event is, and where online."""

from collections.abc import Iterator

from plugins.calendar.rfc5545.tree import Component
from plugins.importing import texts
from plugins.importing.calendar_file import text, value
from plugins.importing.key import Key, words
from plugins.importing.vocabulary import Vocabulary
from plugins.read.values.addresses import is_web

MEETINGS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK")


def where(component: Component, known: Vocabulary) -> Iterator[Key]:
    written = texts.one_line(text(component, "LOCATION"))
    place, online = written, meeting(component)
    if is_web(place):
        place, online = "", online or place
    if place.casefold() in known.online:
        place = ""
    items = list(place_items(place, component, known))
    if items:
        yield Key("place", items=tuple(items))
    if any(part.strip().casefold() in known.told_later for part in place.split(",")):
        yield Key("place_public", "after registration")
    if online:
        yield Key("attendance", "both" if place else "online")
        yield from words("online", online)
    elif written.casefold() in known.online:
        yield Key("attendance", "online")


def meeting(component: Component) -> str:
    links = (line.value.strip() for name in MEETINGS for line in component.all(name))
    return next((link for link in links if is_web(link)), "")


def place_items(place: str, component: Component, known: Vocabulary) -> Iterator[tuple[str, ...]]:
    """Name, address, town and country as far as the commas tell them apart."""
    parts = [part.strip() for part in place.split(",") if part.strip()]
    public = [part for part in parts if part.casefold() not in known.told_later]
    later, parts = len(public) < len(parts), public
    country = known.countries.get(parts[-1].casefold(), "") if parts else ""
    parts = parts[:-1] if country else parts
    name, rest = ([], parts) if later else (parts[:1], parts[1:])
    address, town = (rest[:-1], rest[-1:]) if country or later else (rest, [])
    for key, found in (("name", name), ("address", address), ("town", town), ("country", [country] if country else [])):
        if found:
            yield tuple(f"  {line}" for line in words(key, ", ".join(found))[0].lines)
    latitude, _, longitude = value(component, "GEO").partition(";")
    if latitude and longitude:
        yield f"  latitude: {latitude.strip()}", f"  longitude: {longitude.strip()}"
