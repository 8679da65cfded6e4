"""The calendar's pages: what is coming, months as tables, years gone by."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import partial

from plugins.edition import address
from plugins.edition.agenda import Month, month_of
from plugins.edition.programme import COMING, month_list, year_list
from plugins.languages import dates
from plugins.page import kinds
from plugins.page.desk import Desk
from plugins.page.endings import as_of
from plugins.page.event_lists import (
    EventList,
    calendar_head,
    counts,
    month_groups,
    month_name,
    numbered,
    page_of,
    pager_of,
    pages_of,
)
from plugins.page.models import CalendarPage, Link, MonthPage, MonthTable, YearPage
from plugins.page.months import month_table
from plugins.page.output import Output
from plugins.page.selections import parts, selection_pages
from plugins.page.teasers import event_teasers
from plugins.page.webcal import webcal


def calendar_pages(desk: Desk) -> Iterator[Output]:
    """All of them for one language; none on a site without events."""
    if "events" not in desk.kinds:
        return
    yield from pages_of(desk, coming(), calendar)
    for month in desk.agenda.months:
        yield from pages_of(desk, in_month(month), partial(month_page, month))
    for year in desk.agenda.past_years:
        yield from pages_of(desk, in_year(year), partial(year_page, year))
    yield from selection_pages(desk)


def coming() -> EventList:
    return EventList(COMING, partial(address.section, kind="events"))


def in_year(year: int) -> EventList:
    return EventList(year_list(year), partial(address.year_page, year=year))


def in_month(month: Month) -> EventList:
    return EventList(month_list(month), partial(address.month_page, year=month[0], month=month[1]))


def calendar(desk: Desk, number: int) -> CalendarPage:
    """Page `number` of what is coming; this month's table and the ways to the rest stand on the first."""
    heading, events, first = kinds.label(desk, "events"), coming(), number == 1
    pager = pager_of(desk, events, number)
    ics = address.calendar_file(desk.lang)
    return CalendarPage(
        head=calendar_head(
            desk,
            address.list_page(events.path(desk.lang), number),
            numbered(heading, pager),
            desk.gettext(kinds.NAMES["events"].intro),
            counts(desk, events, number),
        ),
        heading=heading,
        as_of=as_of(desk),
        upcoming=tuple(month_groups(desk, page_of(desk, events, number)[0])),
        pager=pager,
        month=table(desk, month_of(desk.today)) if first else None,
        parts=parts(desk) if first else (),
        years=years(desk, None) if first else (),
        ics_path=ics,
        webcal_url=webcal(desk, ics),
    )


def table(desk: Desk, month: Month) -> MonthTable:
    """The month with links to those before and after it that have events."""
    months = list(desk.agenda.months)  # in order
    before, after = bisect_left(months, month), bisect_right(months, month)
    return month_table(desk, month, months[max(0, before - 1) : before], months[after : after + 1])


def month_page(month: Month, desk: Desk, number: int) -> MonthPage:
    """The table stands on the first page of the month's list."""
    heading, events = month_name(desk, month), in_month(month)
    pager = pager_of(desk, events, number)
    return MonthPage(
        head=calendar_head(
            desk,
            address.list_page(events.path(desk.lang), number),
            numbered(heading, pager),
            desk.gettext("Events in {month}").format(month=dates.month(desk.language, *month)),
            counts(desk, events, number),
            kinds.section_link(desk, "events"),
        ),
        heading=heading,
        month=table(desk, month) if number == 1 else None,
        events=event_teasers(desk, page_of(desk, events, number)[1]),
        pager=pager,
        calendar=kinds.section_link(desk, "events"),
    )


def year_page(year: int, desk: Desk, number: int) -> YearPage:
    heading, events = desk.gettext("Events in {year}").format(year=year), in_year(year)
    pager = pager_of(desk, events, number)
    return YearPage(
        head=calendar_head(
            desk,
            address.list_page(events.path(desk.lang), number),
            numbered(heading, pager),
            heading,
            counts(desk, events, number),
            kinds.section_link(desk, "events"),
        ),
        heading=heading,
        months=tuple(month_groups(desk, page_of(desk, events, number)[1])),
        pager=pager,
        years=years(desk, year),
        calendar=kinds.section_link(desk, "events"),
    )


def years(desk: Desk, current: int | None) -> tuple[Link, ...]:
    """The years that have events which are over, newest first."""
    return tuple(
        Link(str(year), address.year_page(desk.lang, year), year == current) for year in desk.agenda.past_years
    )
