"""Single occurrences of a foreign event that are not as the others, as the items of `moved`."""

from collections.abc import Iterable, Iterator
from datetime import datetime

from plugins.calendar.rfc5545.contentline import ContentLine
from plugins.calendar.rfc5545.tree import Component
from plugins.calendar.timespan import Moment, day_of
from plugins.importing import texts
from plugins.importing.calendar_file import Foreign, text, value
from plugins.importing.key import moment, words
from plugins.importing.moments import Zoning
from plugins.importing.note import Note
from plugins.importing.places import place_items
from plugins.importing.vocabulary import Vocabulary
from plugins.importing.wording import SHORT, title_of
from plugins.problems.problem import N_
from plugins.read.values.addresses import is_web

Item = tuple[str, ...]


def singles(event: Foreign, start: Moment, zoning: Zoning, known: Vocabulary) -> list[Item]:
    found = (single(other, event, start, zoning, known) for other in event.others)
    return [item for item in found if len(item) > 1]


def fitting(lines: Iterable[ContentLine], start: Moment, zoning: Zoning) -> Iterator[Moment]:
    """Moments of the kind of the start: of a time beside a day only the day counts."""
    for line in lines:
        for found in zoning.moments(line):
            yield found if isinstance(start, datetime) else day_of(found)


def single(other: Component, event: Foreign, start: Moment, zoning: Zoning, known: Vocabulary) -> Item:
    """The lines of one item; less than two where nothing is different that could be kept."""
    recurrence_id, line = other.get("RECURRENCE-ID"), other.get("DTSTART")
    original = next(fitting([recurrence_id] if recurrence_id else [], start, zoning), None)
    if original is None:
        return ()
    told = {"moment": moment(original)}
    if recurrence_id and recurrence_id.params.get("RANGE"):
        do = N_("only that one was changed: look at those after it")
        zoning.notes.append(Note(N_("the change of {moment} is for all later times too"), do, told))
    said = note_of(other, event, known)
    if len(said) > SHORT and not zoning.file.ours:
        do = N_("say it in the text, if it matters")
        zoning.notes.append(Note(N_("the occurrence of {moment} has other words than the others"), do, told))
        said = ""
    now = next(fitting([line] if line else [], start, zoning), original)
    changed = ["cancelled: yes"] if is_off(other, known) else list(change(other, event, now, original, known))
    if said and not changed:
        changed.append(f"to: {moment(now)}")  # the same time: a note alone is no item
    changed += [line for key in words("note", said) for line in key.lines]
    return (f"  - occurrence: {moment(original)}", *(f"    {line}" for line in changed))


def is_off(other: Component, known: Vocabulary) -> bool:
    return value(other, "STATUS").upper() == "CANCELLED" or title_of(other, known)[1] == "cancelled"


def change(other: Component, event: Foreign, now: Moment, original: Moment, known: Vocabulary) -> Iterator[str]:
    """To when, and to where."""
    if now != original:
        yield f"to: {moment(now)}"
    written, usual = (texts.one_line(text(each, "LOCATION")) for each in (other, event.main))
    if not written or is_web(written) or written.casefold() in known.online:
        return
    if written != usual or value(other, "GEO") not in ("", value(event.main, "GEO")):
        items = [line for item in place_items(written, other, known) for line in item]
        yield from ("place:", *items) if items else ()


def note_of(other: Component, event: Foreign, known: Vocabulary) -> str:
    """Its title and the paragraphs of its description, as far as the others have them not."""
    title, usual = (title_of(each, known)[0] for each in (other, event.main))
    told, others = (texts.paragraphs(texts.plain(text(each, "DESCRIPTION"))) for each in (other, event.main))
    own = [paragraph for paragraph in told if paragraph not in others]
    return texts.one_line(" ".join([*([f"{title}:" if own else title] if title and title != usual else []), *own]))
