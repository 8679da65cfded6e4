"""Single occurrences that are not where the others are, or of which something else is to be known."""

from plugins.calendar.occurrences import Occurrence
from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.models import Words
from plugins.page.places import NAME, STREET, Line, filled, place_line
from plugins.page.wording import words
from plugins.read.front import Place


def line_of(desk: Desk, shown: Shown, occurrence: Occurrence) -> Words:
    """Where this one is, in a line: name and town, or no more than the town where the rest is told later."""
    place = occurrence.place
    if place is None:
        return place_line(desk, shown)
    public = event_facts(shown).place_public == "always"
    parts = dict.fromkeys(part for part in (place.name if public else "", place.town) if part)
    return words(desk, ", ".join(parts), shown.entry.original.lang)


def parts_of(desk: Desk, shown: Shown, occurrence: Occurrence, usual: tuple[Line, ...]) -> tuple[Line, ...]:
    """Where this one is, in lines as those of the usual place."""
    place = occurrence.place
    if place is None:
        return usual
    address = place.address if event_facts(shown).place_public == "always" else ""
    where = NAME, line_of(desk, shown, occurrence)
    return filled(where, (STREET, words(desk, address, shown.entry.original.lang)))


def known_of(desk: Desk, shown: Shown, occurrence: Occurrence, first: Place | None) -> Words:
    """Where it is if that is not where the first one is, which the page says already, and the note.

    Both in the original's words, which nobody has translated. `first`: None for the usual place.
    """
    if occurrence.place == first or occurrence.cancelled:
        where = ""
    elif occurrence.place is None:
        usual = place_line(desk, shown)
        if not occurrence.note:
            return usual
        where = usual.text
    else:
        where = ", ".join(line.text for _, line in parts_of(desk, shown, occurrence, ()))
    said = ". ".join(part for part in (where, occurrence.note) if part)
    return words(desk, said, shown.entry.original.lang)
