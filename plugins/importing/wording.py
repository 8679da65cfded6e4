"""What a foreign event is, where and by whom, as keys of the front matter and a text below it."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from plugins.calendar.rfc5545.tree import Component
from plugins.importing import texts
from plugins.importing.calendar_file import CalendarFile, text, value
from plugins.importing.key import Key, listed, words
from plugins.importing.note import Note
from plugins.languages.slug import slugify
from plugins.problems.problem import N_
from plugins.read.values.addresses import is_web
from plugins.read.values.names import LONGEST

SHORT = 250  # characters of a first paragraph that can stand for a summary
PEOPLE = ("ATTENDEE", "ORGANIZER")
MEETINGS = ("CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-ONLINEMEETINGEXTERNALLINK")


class Vocabulary(Struct, frozen=True):
    """Words of the site's languages, and what each stands for in front matter. All are in lower case."""

    states: Mapping[str, str]  # "отменено" → cancelled
    countries: Mapping[str, str]  # "нидерланды" → NL
    tags: Mapping[str, str]  # "права человека" → human-rights
    told_later: frozenset[str]  # "you will hear the address …"
    online: frozenset[str]


def wording(component: Component, known: Vocabulary, notes: list[Note]) -> list[Key]:
    """All but the description."""
    keys: list[Key] = []
    title, state = title_of(component, known)
    status = state or {"CANCELLED": "cancelled"}.get(value(component, "STATUS").upper(), "")
    if status:
        keys.append(Key("event_status", status))
    elif value(component, "STATUS").upper() == "TENTATIVE":
        do = N_("publish it when it is certain, or write “event_status: postponed”")
        notes.append(Note(N_("its source says that it is not certain yet"), do, {}))
    keys += where(component, known)
    keys += listed("organisers", organisers(component))
    keys += words("contact", texts.one_line(text(component, "CONTACT")))
    keys += listed("tags", tags(component, known))
    tell_left_out(component, notes)
    return [*words("title", title), *keys]


def title_of(component: Component, known: Vocabulary) -> tuple[str, str]:
    """The title, and the status that a word before it tells, as in "Cancelled: Picnic"."""
    title = texts.one_line(text(component, "SUMMARY"))
    before, colon, rest = title.partition(":")
    state = known.states.get(before.strip().casefold(), "")
    return (rest.strip(), state) if colon and state and rest.strip() else (title, "")


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
    town = rest[-1:] if country or later else []
    address = [part for part in rest if part not in town]
    for key, found in (("name", name), ("address", address), ("town", town), ("country", [country] if country else [])):
        if found:
            yield tuple(f"  {line}" for line in words(key, ", ".join(found))[0].lines)
    latitude, _, longitude = value(component, "GEO").partition(";")
    if latitude and longitude:
        yield f"  latitude: {latitude.strip()}", f"  longitude: {longitude.strip()}"


def organisers(component: Component) -> Sequence[str]:
    """By name. Their addresses are for those who were invited, not for a public page."""
    names = (texts.one_line(texts.clean(line.params.get("CN", ""))) for line in component.all("ORGANIZER"))
    return [name for name in names if name and "@" not in name]


def tags(component: Component, known: Vocabulary) -> Sequence[str]:
    found = [tag for line in component.all("CATEGORIES") for tag in texts.listed(line.value)]
    usable = (tag for tag in found if slugify(tag, "") and len(tag) <= LONGEST)
    return list(dict.fromkeys(known.tags.get(tag.casefold(), tag) for tag in usable))


def description(component: Component, file: CalendarFile) -> list[str]:
    """Its paragraphs, and the address of its page at the end."""
    url = value(component, "URL")
    found = texts.paragraphs(texts.plain(text(component, "DESCRIPTION")))
    if file.ours:
        found = [part for part in found if part != url]  # our page of the event: it will be that of this text
    elif is_web(url) and not any(url in part for part in found):
        found.append(url)
    return found


def summarises(paragraph: str, ours: bool) -> bool:
    """Whether it is a short text of whole sentences, and no "Dear all,"; our calendars begin with the summary."""
    if ours:
        return "\n" not in paragraph
    return len(paragraph) <= SHORT and "\n" not in paragraph and "://" not in paragraph and paragraph[-1] in ".!?…"


def tell_left_out(component: Component, notes: list[Note]) -> None:
    people = sum(len(component.all(name)) for name in PEOPLE)
    if people:
        do = N_("no address was copied; of who organises it only the name")
        notes.append(Note(N_("it has the addresses of people: {n}"), do, {"n": people}))
    if attached := len(component.all("ATTACH")):
        notes.append(Note(N_("it has attachments: {n}"), N_("none was copied"), {"n": attached}))
    if value(component, "CLASS").upper() in ("PRIVATE", "CONFIDENTIAL"):
        notes.append(Note(N_("its source marks it as private"), N_("ask whose it is before you publish it"), {}))
