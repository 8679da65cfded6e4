"""A month as a table."""

from collections.abc import Sequence
from datetime import date, datetime

from plugins.calendar.month import by_day, weeks
from plugins.edition import address
from plugins.edition.agenda import Happening, Month, month_of
from plugins.languages import dates
from plugins.languages.language import capitalised
from plugins.languages.lists import listed
from plugins.page.desk import Desk
from plugins.page.facts import event_facts
from plugins.page.models import DayCell, DayEvent, Link, MonthTable
from plugins.page.states import occurrence_state
from plugins.page.wording import words


def month_table(desk: Desk, month: Month, previous: Sequence[Month], following: Sequence[Month]) -> MonthTable:
    """`previous` and `following` hold the neighbouring month that has events, or nothing."""
    grid = weeks(*month, desk.language.first_weekday)
    happenings = desk.agenda.months.get(month, ())
    shown = [h for h in happenings if (s := desk.contents.shown.get(h.entry.id)) and s.listed]
    days = by_day(shown, grid[0][0], grid[-1][-1])
    return MonthTable(
        caption=capitalised(dates.month(desk.language, *month)),
        weekdays=dates.weekdays(desk.language),
        weeks=tuple(tuple(cell(desk, month, day, days.get(day, ())) for day in week) for week in grid),
        previous=month_link(desk, previous),
        next=month_link(desk, following),
    )


def month_link(desk: Desk, months: Sequence[Month]) -> Link | None:
    if not months:
        return None
    return Link(capitalised(dates.month(desk.language, *months[0])), address.month_page(desk.lang, *months[0]))


def cell(desk: Desk, month: Month, day: date, happenings: Sequence[Happening]) -> DayCell:
    return DayCell(
        number=day.day,
        iso=day.isoformat(),
        label=dates.day_with_weekday(desk.language, day),
        in_month=month_of(day) == month,
        today=day == desk.today,
        events=tuple(day_event(desk, day, happening) for happening in happenings) if month_of(day) == month else (),
    )


def day_event(desk: Desk, day: date, happening: Happening) -> DayEvent:
    shown, span = desk.contents.shown[happening.entry.id], happening.span
    length = (span.last_day - span.first_day).days + 1
    number = (day - span.first_day).days + 1
    title = words(desk, shown.head.front.title, shown.head.lang)
    notes = [occurrence_state(desk, event_facts(shown), happening.occurrence), title.language]
    if length > 1:
        notes.append(desk.gettext("day {number} of {count}").format(number=number, count=length))
    return DayEvent(
        path=shown.path,
        title=title,
        time=dates.time(desk.language, span.start.time()) if isinstance(span.start, datetime) and number == 1 else "",
        span="" if length == 1 else "first" if number == 1 else "last" if number == length else "middle",
        note=listed(desk.language, filter(None, notes)),
    )
