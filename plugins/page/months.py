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
from plugins.page.endings import midnight_after
from plugins.page.facts import event_facts
from plugins.page.models import DayCell, DayEvent, Link, LinkedWords, MonthTable, Words
from plugins.page.states import occurrence_state
from plugins.page.wording import words
from plugins.page.zones import zone_words

LINKS = 60  # in one table, so that a full month stays a small page


def month_table(desk: Desk, month: Month, previous: Sequence[Month], following: Sequence[Month]) -> MonthTable:
    """`previous` and `following` hold the neighbouring month that has events, or nothing."""
    grid = weeks(*month, desk.language.first_weekday)
    happenings = desk.agenda.months.get(month, ())
    shown = [h for h in happenings if (s := desk.contents.shown.get(h.entry.id)) and s.listed]
    days = by_day(shown, *first_and_last(grid, month))
    room = max(1, LINKS // max(1, len(days)))
    return MonthTable(
        caption=capitalised(dates.month(desk.language, *month)),
        weekdays=dates.weekdays(desk.language),
        weeks=tuple(tuple(cell(desk, month, day, days.get(day, ()), room) for day in week) for week in grid),
        current=desk.today_in(month) is not None,
        previous=month_link(desk, previous),
        next=month_link(desk, following),
    )


def month_link(desk: Desk, months: Sequence[Month]) -> Link | None:
    if not months:
        return None
    return Link(capitalised(dates.month(desk.language, *months[0])), address.month_page(desk.lang, *months[0]))


def first_and_last(grid: Sequence[Sequence[date]], month: Month) -> tuple[date, date]:
    days = [day for week in grid for day in week if month_of(day) == month]
    return days[0], days[-1]


def cell(desk: Desk, month: Month, day: date, happenings: Sequence[Happening], room: int) -> DayCell:
    """`room`: how many events it holds; the others are behind a link to the month's list."""
    today = desk.today_in(month) == day
    rest = len(happenings) - room
    return DayCell(
        number=day.day,
        iso=day.isoformat(),
        label=dates.day_with_weekday(desk.language, day),
        in_month=month_of(day) == month,
        today=midnight_after(day, desk.site.zone) if today else "",
        events=tuple(day_event(desk, day, happening) for happening in happenings[:room]),
        more=more(desk, month, rest) if rest > 0 else None,
    )


def more(desk: Desk, month: Month, count: int) -> LinkedWords:
    said = desk.ngettext("{n} more", "{n} more", count)
    return LinkedWords(Words(said), f"{address.month_page(desk.lang, *month)}#list")


def day_event(desk: Desk, day: date, happening: Happening) -> DayEvent:
    shown, span = desk.contents.shown[happening.entry.id], happening.span
    length = (span.last_day - span.first_day).days + 1
    number = (day - span.first_day).days + 1
    title = words(desk, shown.head.front.title, shown.head.lang)
    facts = event_facts(shown)
    notes = [occurrence_state(desk, facts, happening.occurrence), title.language, zone_words(desk, facts, span)]
    if length > 1:
        notes.append(desk.gettext("day {number} of {count}").format(number=number, count=length))
    return DayEvent(
        path=shown.path,
        title=title,
        time=dates.time(desk.language, span.start.time()) if isinstance(span.start, datetime) and number == 1 else "",
        span="" if length == 1 else "first" if number == 1 else "last" if number == length else "middle",
        note=listed(desk.language, filter(None, notes)),
    )
