"""The calendar's pages: what is coming, months as tables, years gone by."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from functools import partial
from itertools import groupby

from plugins.edition import address
from plugins.edition.agenda import Month, month_of
from plugins.languages import dates
from plugins.languages.language import capitalised
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.heads import everywhere, feed_pair, head
from plugins.page.models import CalendarPage, Head, Link, MonthGroup, MonthPage, MonthTable, YearPage
from plugins.page.months import month_table
from plugins.page.output import Output, page
from plugins.page.teasers import event_teasers


def calendar_pages(desk: Desk) -> Iterator[Output]:
    """All of them for one language; none on a site without events."""
    if "events" not in desk.kinds:
        return
    yield page(address.section(desk.lang, "events"), desk.lang, partial(calendar, desk))
    for month in desk.agenda.months:
        yield page(address.month_page(desk.lang, *month), desk.lang, partial(month_page, desk, month))
    for year in desk.agenda.past_years:
        yield page(address.year_page(desk.lang, year), desk.lang, partial(year_page, desk, year))


def calendar(desk: Desk) -> CalendarPage:
    heading = kinds.label(desk, "events")
    ics = address.calendar_file(desk.lang)
    intro = desk.gettext(kinds.NAMES["events"].intro)
    return CalendarPage(
        head=top(desk, lambda lang: address.section(lang, "events"), heading, intro),
        heading=heading,
        as_of=desk.gettext("As of {day}").format(day=dates.day(desk.language, desk.today)),
        upcoming=tuple(upcoming_groups(desk)),
        month=table(desk, month_of(desk.today)),
        years=years(desk, None),
        ics_path=ics,
        webcal_url="webcal://" + desk.site.absolute(ics).partition("://")[2],
    )


def table(desk: Desk, month: Month) -> MonthTable:
    """The month with links to those before and after it that have events."""
    months = list(desk.agenda.months)  # in order
    before, after = bisect_left(months, month), bisect_right(months, month)
    return month_table(desk, month, months[max(0, before - 1) : before], months[after : after + 1])


def upcoming_groups(desk: Desk) -> Iterator[MonthGroup]:
    """Coming events by the month in which they begin."""
    for month, group in groupby(desk.agenda.upcoming, lambda h: month_of(h.span.first_day)):
        if teasers := event_teasers(desk, group):
            yield MonthGroup(month_name(desk, month), address.month_page(desk.lang, *month), teasers)


def month_page(desk: Desk, month: Month) -> MonthPage:
    name = month_name(desk, month)
    return MonthPage(
        head=top(
            desk,
            lambda lang: address.month_page(lang, *month),
            name,
            desk.gettext("Events in {month}").format(month=dates.month(desk.language, *month)),
            kinds.section_link(desk, "events"),
        ),
        month=table(desk, month),
        events=event_teasers(desk, desk.agenda.months[month]),
        calendar=kinds.section_link(desk, "events"),
    )


def year_page(desk: Desk, year: int) -> YearPage:
    heading = desk.gettext("Events in {year}").format(year=year)
    groups = [
        MonthGroup(month_name(desk, month), address.month_page(desk.lang, *month), event_teasers(desk, group))
        for month, group in groupby(desk.agenda.past_years[year], lambda h: month_of(h.span.first_day))
    ]
    return YearPage(
        head=top(
            desk, lambda lang: address.year_page(lang, year), heading, heading, kinds.section_link(desk, "events")
        ),
        heading=heading,
        months=tuple(group for group in groups if group.events),
        years=years(desk, year),
        calendar=kinds.section_link(desk, "events"),
    )


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
