"""An event in plain text, for programs that show no page: what it is, what to do, where."""

from collections.abc import Iterator
from urllib.parse import quote

from plugins.calendar.timespan import day_of
from plugins.edition.shown import Shown
from plugins.languages import dates
from plugins.languages.language import language_name
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.places import place_lines
from plugins.read.front import Event, Registration

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
    last = desk.gettext("The last day to register is {day}.")
    until = [last.format(day=dates.day(desk.language, day_of(asked.deadline)))] if asked.deadline else []
    yield " ".join([required, *until, *([asked.link] if asked.link else [])])


def facts(desk: Desk, shown: Shown) -> Iterator[str]:
    """Lines of a label and words."""
    event, front = event_facts(shown), shown.head.front
    assert isinstance(front, Event)  # the kind's schema
    price = event.registration.price if event.registration else ""
    for label, words in (
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


def conference(event: Event) -> str:
    """Where to take part online, as a URI: letters that are not ASCII in their percent form (RFC 3986 §2.1)."""
    return quote(event.online, safe=_URI)
