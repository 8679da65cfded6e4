"""Until when what a page says is true: for readers of a page that was built some time ago.

The moments stand in the page as `data-until` and `data-since`; the theme's script takes away, moves or shows what they
are about (theme/static/events.js).
"""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from plugins.calendar.timespan import DAY, Timespan, day_of
from plugins.languages import dates
from plugins.page.desk import Desk
from plugins.page.models import AsOf
from plugins.page.wording import iso


def until(span: Timespan, zone: ZoneInfo) -> str:
    return iso(end_of(span, zone))


def end_of(span: Timespan, zone: ZoneInfo) -> datetime:
    """The moment from which `span.over(now, zone)` is true."""
    end = span.end
    if isinstance(end, datetime) and not span.open_end:
        return end
    own = end.tzinfo if isinstance(end, datetime) else zone
    return datetime.combine(day_of(end) + DAY, time(), own)


def midnight_after(day: date, zone: ZoneInfo) -> str:
    return iso(datetime.combine(day + DAY, time(), zone))


def as_of(desk: Desk) -> AsOf:
    """Said where a page tells what is to come; such a page changes every day."""
    text = desk.gettext("As of {day}").format(day=dates.day(desk.language, desk.today))
    return AsOf(text, midnight_after(desk.today, desk.site.zone))
