"""Redirects whose target has places: one for each address that the site has. And what time implies."""

from collections.abc import Iterator, Mapping

from plugins.edition import address
from plugins.edition.shown import is_listed
from plugins.link.entry import Entry
from plugins.redirects.move import Move
from plugins.redirects.old import Old
from plugins.redirects.pattern import whole
from plugins.redirects.placeholder import DATES
from plugins.redirects.places import Destination, Places

FILE = "/index."


def spread(move: Move, known: Places) -> Iterator[tuple[Old, Destination]]:
    """From /tag/{slug}/ to /en/tags/{slug}/: each tag that has a page. In no order that matters: none comes twice."""
    found = in_addresses if move.to.startswith("/") else in_texts
    for values, destination in found(move.to, known):
        yield move.origin.filled(values), destination


def in_addresses(to: str, known: Places) -> Iterator[tuple[Mapping[str, str], Destination]]:
    """Of files, such as feeds, where their ending is named; of pages otherwise."""
    form, files = whole(to.strip("/")), "." in to
    for path, place in known.addresses.items():
        if path not in known.hidden and place.endswith("/") != files and (match := form.fullmatch(path)):
            yield match.groupdict(), known.destination(place)


def in_texts(to: str, known: Places) -> Iterator[tuple[Mapping[str, str], Destination]]:
    folder, _, file = to.partition(FILE)
    form = whole(folder)
    for name, entry in known.entries.items():
        match = form.fullmatch(name)
        if match and (destination := of_text(entry, file.removesuffix(".md"))):
            yield match.groupdict(), destination


def of_text(entry: Entry, lang: str) -> Destination | None:
    """In a language, or where none is named in that of its original, or else the first that it is public in."""
    listed = [each for each, version in entry.versions.items() if is_listed(version)]
    wanted = lang or next((each for each in [entry.original.lang, *listed] if each in listed), "")
    return Destination(address.entry_page(entry, wanted), wanted, entry.id) if wanted in listed else None


def implied(move: Move, known: Places) -> Iterator[Old]:
    """Of the addresses that an archive by dates stands for, those of days on which there is something."""
    names = set(move.origin.names)
    if names and names <= DATES and not move.is_spread and not move.origin.query:
        for day in known.days:
            yield move.origin.filled({"year": str(day.year), "month": f"{day.month:02}", "day": f"{day.day:02}"})
