"""Days and times in a language's own words, as our pages and calendars write them, as moments again."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from plugins.calendar.timespan import DAY, Moment
from plugins.languages import dates
from plugins.languages.language import Language

YEARS = 3  # how far around an event the days that belong to it are looked for
_MINUTES = 24 * 60


def spoken(said: str, around: date, language: Language) -> Moment | None:
    """The day or time that `plugins.languages.dates` writes so; None where there is none near that day."""
    for day in days(around):
        if said in (dates.day(language, day), dates.day_with_weekday(language, day)):
            return day
        if said.startswith(dates.day_with_weekday(language, day)):
            return next((at for at in times(day) if dates.span(language, at) == said), None)
    return None


def days(around: date) -> Iterator[date]:
    """The nearest first."""
    for number in range(366 * YEARS):
        yield around - number * DAY
        yield around + number * DAY


def times(day: date) -> Iterator[datetime]:
    yield from (datetime.combine(day, time()) + timedelta(minutes=number) for number in range(_MINUTES))
