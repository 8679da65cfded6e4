"""Lists of events that run over several pages: what is coming, years, and parts of the calendar."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import groupby
from math import ceil

from msgspec import Struct

from plugins.edition import address
from plugins.edition.agenda import Happening, Month, month_of
from plugins.languages import dates
from plugins.languages.language import capitalised
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import Place, head, list_feeds
from plugins.page.lists import make_pager, same_page
from plugins.page.models import Head, Link, MonthGroup, Pager
from plugins.page.output import Output, page
from plugins.page.teasers import event_teasers


class EventList(Struct, frozen=True):
    """A list of the programme, by its name there, and where it begins in each language."""

    name: str
    path: Callable[[str], str]


def pages_of(desk: Desk, events: EventList, make: Callable[[Desk, int], object]) -> Iterator[Output]:
    first = events.path(desk.lang)
    for number in range(1, length(desk, desk.lang, events) + 1):
        yield page(address.list_page(first, number), desk.lang, partial(make, desk, number))


def length(desk: Desk, lang: str, events: EventList) -> int:
    """In pages; an empty list has one as well."""
    found = desk.all_programmes[lang].lists.get(events.name, ())
    return max(1, ceil(len(found) / desk.site.per_page))


def page_of(desk: Desk, events: EventList, number: int) -> tuple[Sequence[Happening], Sequence[Happening]]:
    """What is to come and what is over on page `number`."""
    begin, size = (number - 1) * desk.site.per_page, desk.site.per_page
    some = desk.programme.lists.get(events.name, ())[begin : begin + size]
    ahead = max(0, desk.programme.ahead.get(events.name, 0) - begin)
    return some[:ahead], some[ahead:]


def pager_of(desk: Desk, events: EventList, number: int) -> Pager:
    return make_pager(desk, events.path(desk.lang), number, length(desk, desk.lang, events))


def numbered(title: str, pager: Pager) -> str:
    return title if pager.number == 1 else f"{title} – {pager.text}"


def counts(desk: Desk, events: EventList, number: int) -> dict[str, Place]:
    """The same page of the list in all languages."""
    return same_page({lang: length(desk, lang, events) for lang in desk.site.languages}, events.path, number)


def month_groups(desk: Desk, happenings: Iterable[Happening]) -> Iterator[MonthGroup]:
    """By the month in which they begin, in their own order."""
    for month, group in groupby(happenings, lambda h: month_of(h.span.first_day)):
        yield MonthGroup(month_name(desk, month), address.month_page(desk.lang, *month), event_teasers(desk, group))


def year_groups(desk: Desk, happenings: Iterable[Happening]) -> Iterator[MonthGroup]:
    for year, group in groupby(happenings, lambda h: h.span.first_day.year):
        yield MonthGroup(str(year), address.year_page(desk.lang, year), event_teasers(desk, group))


def month_name(desk: Desk, month: Month) -> str:
    return capitalised(dates.month(desk.language, *month))


def calendar_head(
    desk: Desk, path: str, title: str, description: str, places: Mapping[str, Place], *above: Link
) -> Head:
    events = address.section(desk.lang, "events")
    return head(
        desk,
        path,
        title,
        description,
        places,
        nearest=partial(address.section, kind="events"),
        trail=kinds.trail(desk, *above),
        feeds=list_feeds(desk, kinds.label(desk, "events"), events),
        section=events,
    )
