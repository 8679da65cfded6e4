"""Which time zone a time is in, said to those who cannot be expected to know."""

from datetime import datetime

from babel import Locale
from babel.core import get_global
from babel.dates import get_timezone_location

from plugins.calendar.timespan import Timespan
from plugins.page.desk import Desk
from plugins.read.front import Event


def zone_words(desk: Desk, facts: Event, span: Timespan) -> str:
    """ "Local time in Amsterdam (UTC+1)", or nothing where the reader's own clock is likely to show that time.

    Who comes to a place has its time; where that is not the foundation's, it is named, for who plans from afar. Whoever
    takes part online may be anywhere: there, only a language whose country has the one zone needs no word of it.
    """
    start = span.start
    if not isinstance(start, datetime):
        return ""
    here = facts.timezone == desk.site.zone.key
    if here and (facts.attendance == "in person" or only_zone(desk.language.locale) == facts.timezone):
        return ""
    city = get_timezone_location(facts.timezone, locale=desk.language.locale, return_city=True)
    return desk.gettext("Local time in {city} ({offset})").format(city=city, offset=offset(start))


def only_zone(locale: str) -> str:
    """The zone of the locale's country, where it has one."""
    zones = get_global("territory_zones").get(Locale.parse(locale).territory or "", ())
    return zones[0] if len(zones) == 1 else ""


def offset(moment: datetime) -> str:
    """As in "UTC+1", "UTC−3:30"."""
    minutes = round((moment.utcoffset() or moment - moment).total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    sign = "\N{MINUS SIGN}" if minutes < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "") if minutes else "UTC"
