"""Every page that search engines shall find, each with its other languages; of lists, the first page."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from msgspec import Struct

from plugins.edition import address
from plugins.page.calendars import coming, in_month, in_year
from plugins.page.desk import Desk
from plugins.page.event_lists import EventList
from plugins.page.heads import Place, everywhere
from plugins.page.selections import part, part_names

EVERYWHERE: tuple[Callable[[str], str], ...] = (address.feeds_page, address.search)
"""Pages that every language has, whatever is on the site."""


class Group(Struct, frozen=True):
    """One page in its languages. `entries` tells whose changes change it in one of them; `default` is as in `head`, and
    `chooser` has the same languages without being in one."""

    places: Mapping[str, Place]
    entries: Callable[[str], Iterable[str]]
    default: str | None = None
    chooser: str | None = None


def groups(desks: Mapping[str, Desk]) -> Iterator[Group]:
    desk = next(iter(desks.values()))
    yield Group(everywhere(desk, address.home), partial(listed, desks), "", "")
    for path in EVERYWHERE:
        yield Group(everywhere(desk, path), nothing)
    for kind in desk.kinds:
        yield Group(everywhere(desk, partial(address.section, kind=kind)), partial(of_kind, desks, kind))
    yield from tags(desks)
    if "events" in desk.kinds:
        yield from calendar(desks)
    yield from texts(desks)


def texts(desks: Mapping[str, Desk]) -> Iterator[Group]:
    """What stands in for a missing translation is not the language's own, and left out."""
    found: dict[str, dict[str, Place]] = {}
    originals: dict[str, str] = {}
    for lang, desk in desks.items():
        for name, shown in desk.places.shown.items():
            if shown.own and shown.listed:
                found.setdefault(name, {})[lang] = Place(shown.path)
                originals[name] = shown.entry.original.lang
    for name, places in found.items():
        first = places.get(originals[name])
        yield Group(places, partial(only, name), first.path if first else None)


def tags(desks: Mapping[str, Desk]) -> Iterator[Group]:
    having = {lang: Place(address.tag_index(lang)) for lang, desk in desks.items() if desk.places.by_tag}
    if having:
        yield Group(having, nothing)
    for slug, langs in by_name((lang, slug) for lang, desk in desks.items() for slug in desk.places.by_tag):
        yield Group({lang: Place(address.tag_page(lang, slug)) for lang in langs}, partial(of_tag, desks, slug))


def calendar(desks: Mapping[str, Desk]) -> Iterator[Group]:
    """Its first page is a section's, and named there."""
    desk = next(iter(desks.values()))
    months, years = map(in_month, desk.agenda.months), map(in_year, desk.agenda.past_years)
    for events in (*months, *years):
        yield events_group(desks, events, list(desks))
    for name, langs in by_name((lang, name) for lang, each in desks.items() for name in part_names(each)):
        yield events_group(desks, part(desk, name), langs)


def events_group(desks: Mapping[str, Desk], events: EventList, langs: Iterable[str]) -> Group:
    return Group({lang: Place(events.path(lang)) for lang in langs}, partial(of_list, desks, events.name))


def by_name(found: Iterable[tuple[str, str]]) -> Iterable[tuple[str, list[str]]]:
    """The languages that have each."""
    names: dict[str, list[str]] = {}
    for lang, name in found:
        names.setdefault(name, []).append(lang)
    return names.items()


# Whose changes change a page.


def nothing(_lang: str) -> Iterable[str]:
    return ()


def only(name: str, _lang: str) -> Iterable[str]:
    return (name,)


def listed(desks: Mapping[str, Desk], lang: str) -> Iterable[str]:
    """What the first page of a language chooses from."""
    contents = desks[lang].places
    return [shown.entry.id for kind in desks[lang].kinds for shown in contents.kind(kind)]


def of_kind(desks: Mapping[str, Desk], kind: str, lang: str) -> Iterable[str]:
    """The calendar shows what is coming; the others all there is."""
    if kind == "events":
        return of_list(desks, coming().name, lang)
    return [shown.entry.id for shown in desks[lang].places.kind(kind)]


def of_tag(desks: Mapping[str, Desk], slug: str, lang: str) -> Iterable[str]:
    return [shown.entry.id for shown in desks[lang].places.by_tag[slug]]


def of_list(desks: Mapping[str, Desk], name: str, lang: str) -> Iterable[str]:
    return [happening.entry.id for happening in desks[lang].programme.lists.get(name, ())]
