"""What a foreign event is, where and by whom, as keys of the front matter, and what it says of itself."""

from collections.abc import Sequence

from plugins.calendar.rfc5545.tree import Component
from plugins.importing import texts
from plugins.importing.calendar_file import CalendarFile, text, value
from plugins.importing.key import Key, listed, words
from plugins.importing.note import Note
from plugins.importing.places import where
from plugins.importing.vocabulary import Vocabulary
from plugins.languages.slug import slugify
from plugins.problems.problem import N_
from plugins.read.values.addresses import is_web
from plugins.read.values.names import LONGEST

SHORT = 250  # characters of a first paragraph that can stand for a summary
PEOPLE = ("ATTENDEE", "ORGANIZER")


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
