"""The calendar's pages: what is coming, months as tables, years gone by."""

from collections.abc import Callable, Iterator
from itertools import groupby

from plugins.edition import address
from plugins.edition.agenda import Month, month_of
from plugins.languages import dates
from plugins.languages.language import capitalised
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import everywhere, feed_pair, head
from plugins.page.models import CalendarPage, Head, Link, MonthGroup, MonthPage, YearPage
from plugins.page.months import month_table
from plugins.page.output import Output, page
from plugins.page.teasers import event_teasers


def calendar_pages(desk: Desk) -> Iterator[Output]:
    """All of them for one language; none on a site without events."""
    if "events" not in desk.kinds:
        return
    months = list(desk.agenda.months)
    yield calendar(desk, months)
    for place in range(len(months)):
        yield month_page(desk, months, place)
    for year in desk.agenda.past_years:
        yield year_page(desk, year)


def calendar(desk: Desk, months: list[Month]) -> Output:
    today = month_of(desk.site.today)
    earlier = [month for month in months if month < today]
    later = [month for month in months if month > today]
    heading = kinds.label(desk, "events")
    ics = address.calendar_file(desk.lang)
    as_of = desk.gettext("As of {day}").format(day=dates.day(desk.language, desk.site.today))
    intro = desk.gettext(kinds.NAMES["events"].intro)
    model = CalendarPage(
        head=top(desk, lambda lang: address.section(lang, "events"), heading, intro),
        heading=heading,
        as_of=as_of,
        upcoming=tuple(upcoming_groups(desk)),
        month=month_table(desk, today, earlier[-1:], later[:1]),
        years=years(desk, None),
        ics_path=ics,
        webcal_url="webcal://" + desk.site.absolute(ics).partition("://")[2],
    )
    return page(model.head.path, desk.lang, model)


def upcoming_groups(desk: Desk) -> Iterator[MonthGroup]:
    """Coming events by the month in which they begin."""
    for month, group in groupby(desk.agenda.upcoming, lambda h: month_of(h.span.first_day)):
        if teasers := event_teasers(desk, group):
            yield MonthGroup(month_name(desk, month), address.month_page(desk.lang, *month), teasers)


def month_page(desk: Desk, months: list[Month], place: int) -> Output:
    month = months[place]
    name = month_name(desk, month)
    model = MonthPage(
        head=top(
            desk,
            lambda lang: address.month_page(lang, *month),
            name,
            desk.gettext("Events in {month}").format(month=dates.month(desk.language, *month)),
            kinds.section_link(desk, "events"),
        ),
        month=month_table(desk, month, months[max(0, place - 1) : place], months[place + 1 : place + 2]),
        events=event_teasers(desk, desk.agenda.months[month]),
        calendar=kinds.section_link(desk, "events"),
    )
    return page(model.head.path, desk.lang, model)


def year_page(desk: Desk, year: int) -> Output:
    heading = desk.gettext("Events in {year}").format(year=year)
    groups = [
        MonthGroup(month_name(desk, month), address.month_page(desk.lang, *month), event_teasers(desk, group))
        for month, group in groupby(desk.agenda.past_years[year], lambda h: month_of(h.span.first_day))
    ]
    model = YearPage(
        head=top(
            desk, lambda lang: address.year_page(lang, year), heading, heading, kinds.section_link(desk, "events")
        ),
        heading=heading,
        months=tuple(group for group in groups if group.events),
        years=years(desk, year),
        calendar=kinds.section_link(desk, "events"),
    )
    return page(model.head.path, desk.lang, model)


def top(desk: Desk, path_in: Callable[[str], str], title: str, description: str, *above: Link) -> Head:
    events = address.section(desk.lang, "events")
    return head(
        desk,
        path_in(desk.lang),
        title,
        description,
        everywhere(desk, path_in),
        trail=kinds.trail(desk, *above),
        feeds=feed_pair(desk, kinds.label(desk, "events"), events),
        section=events,
    )


def years(desk: Desk, current: int | None) -> tuple[Link, ...]:
    """The years that have events which are over, newest first."""
    return tuple(
        Link(str(year), address.year_page(desk.lang, year), year == current) for year in desk.agenda.past_years
    )


def month_name(desk: Desk, month: Month) -> str:
    return capitalised(dates.month(desk.language, *month))
