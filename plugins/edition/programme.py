"""The lists of events of one language, each event once in each of them, at the time that counts."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from plugins.edition.agenda import Agenda, Happening, Month
from plugins.edition.contents import Contents
from plugins.languages.slug import slugify
from plugins.read.front import Event

COMING = "coming"
ONLINE = "online"


class Programme(Struct, frozen=True):
    """Lists by name: "coming", "year 2021", "month 2021-06", "online", "town amsterdam", "campaign shelter".

    Those of years and months are in the order of time, and that of a month has every time of an event. The others begin
    with what is to come, soonest first, of which `ahead` tells how many there are; then, but for "coming", what is
    over, latest first.
    """

    lists: Mapping[str, Sequence[Happening]]
    ahead: Mapping[str, int]
    towns: Mapping[str, tuple[str, str]]  # by slug: as it is written, and in which language


def programme(agenda: Agenda, contents: Contents) -> Programme:
    """Of what the language lists. Linear in the number of happenings."""

    def listed(happenings: Iterable[Happening]) -> list[Happening]:
        return [h for h in happenings if (item := contents.shown.get(h.entry.id)) is not None and item.listed]

    coming, gone = listed(next_times(agenda.upcoming)), listed(last_times(agenda))
    parts, over = by_part(coming), by_part(gone)
    names = sorted(name for name in {*parts, *over} if is_told(name, contents))
    years = {year_list(year): tuple(listed(happenings)) for year, happenings in agenda.past_years.items()}
    months = {month_list(month): tuple(listed(happenings)) for month, happenings in agenda.months.items()}
    chosen = {name: (*parts.get(name, ()), *over.get(name, ())) for name in names}
    return Programme(
        lists={COMING: tuple(coming), **years, **months, **chosen},
        ahead={COMING: len(coming), **{name: len(parts.get(name, ())) for name in names}},
        towns=town_words([*coming, *gone], contents.lang),
    )


def year_list(year: int) -> str:
    return f"year {year}"


def month_list(month: Month) -> str:
    return f"month {month[0]}-{month[1]:02}"


def next_times(upcoming: Iterable[Happening]) -> list[Happening]:
    """Each event at its next time that is not cancelled; where all are, at the first of these."""
    found: dict[str, Happening] = {}
    for happening in upcoming:
        known = found.get(happening.entry.id)
        if known is None or (known.occurrence.cancelled and not happening.occurrence.cancelled):
            found[happening.entry.id] = happening
    return sorted(found.values(), key=lambda h: (h.span.sort_key, h.entry.id))


def last_times(agenda: Agenda) -> list[Happening]:
    """Each event that does not happen any more, at its last time; latest first."""
    found: dict[str, Happening] = {}
    for happening in reversed(agenda.past):
        if happening.entry.id not in agenda.upcoming_of:
            found.setdefault(happening.entry.id, happening)
    return list(found.values())


def by_part(happenings: Iterable[Happening]) -> dict[str, list[Happening]]:
    parts: dict[str, list[Happening]] = {}
    for happening in happenings:
        for part in parts_of(happening):
            parts.setdefault(part, []).append(happening)
    return parts


def parts_of(happening: Happening) -> Iterator[str]:
    """The lists that an event stands in besides those of its time."""
    facts = happening.entry.facts
    if isinstance(facts, Event) and facts.attendance != "in person":
        yield ONLINE
    if slug := town_slug(happening):
        yield f"town {slug}"
    if facts.campaign:
        yield f"campaign {facts.campaign}"


def is_told(part: str, contents: Contents) -> bool:
    """A campaign that is hidden, or not there in the language, is not given away by its events."""
    kind, _, campaign = part.partition(" ")
    shown = contents.shown.get(f"campaigns/{campaign}") if kind == "campaign" else None
    return kind != "campaign" or (shown is not None and shown.listed)


def town_slug(happening: Happening) -> str:
    """One identity for a town however it is written: "Амстердам" is "Amsterdam". Empty where nothing is known."""
    facts = happening.entry.facts
    town = facts.place.town if isinstance(facts, Event) and facts.place else ""
    return slugify(town, happening.entry.original.lang)


def town_words(happenings: Iterable[Happening], lang: str) -> dict[str, tuple[str, str]]:
    """Each town as the reader's language writes it, if any event does, else as the first event by name has it."""
    found: dict[str, tuple[str, str]] = {}
    for happening in sorted(happenings, key=lambda h: (h.entry.original.lang != lang, h.entry.id)):
        facts = happening.entry.facts
        if (slug := town_slug(happening)) and isinstance(facts, Event) and facts.place:
            found.setdefault(slug, (facts.place.town, happening.entry.original.lang))
    return found
