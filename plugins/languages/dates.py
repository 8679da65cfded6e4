"""Dates and times as each language writes them.

A no-break space joins a day to its month, and a dash to what stands before it, so that no line begins with a lone
month or dash. Names come in lower case where the language writes them so; `language.capitalised` is for headings.
"""

import datetime as dt
from functools import lru_cache

from babel.dates import format_date, format_time

from plugins.languages.forms import forms, locale_of
from plugins.languages.language import Language
from plugins.languages.lists import listed

NO_BREAK = "\u00a0"
EN_DASH = "\u2013"


@lru_cache(maxsize=4096)
def day(language: Language, on: dt.date) -> str:
    """As in "28 March 2024", «28 марта 2024»."""
    return _format(language, on, forms(language).day)


@lru_cache(maxsize=4096)
def day_with_weekday(language: Language, on: dt.date) -> str:
    """As in "Saturday 26 June 2021", «суббота, 26 июня 2021»."""
    return _format(language, on, forms(language).weekday)


@lru_cache(maxsize=4096)
def month(language: Language, year: int, number: int) -> str:
    """The month by itself, as in a heading: "June 2021", «июнь 2021»."""
    return _format(language, dt.date(year, number, 1), forms(language).month)


@lru_cache(maxsize=4096)
def time(language: Language, at: dt.time) -> str:
    """The time on the clock by itself, as in a table: "14:00"."""
    text = format_time(at.replace(tzinfo=None), forms(language).time, locale=locale_of(language))
    return text.replace(" ", NO_BREAK)


def weekdays(language: Language) -> tuple[tuple[str, str], ...]:
    """(short, full) names of the days, from the language's first day of the week on: ("Mon", "Monday"), …"""
    names = locale_of(language).days["stand-alone"]
    order = [(language.first_weekday + place) % 7 for place in range(7)]
    return tuple((names["abbreviated"][number], names["wide"][number]) for number in order)


@lru_cache(maxsize=4096)
def span(language: Language, start: dt.date | dt.datetime, end: dt.date | dt.datetime | None = None) -> str:
    """When something is: both ends are dates (the last day is part of it) or both are local times.

    Days: "24–26 October 2026", "30 October – 2 November 2026". One day has its weekday. Times: "Saturday 26 June 2021,
    14:00–18:00". Raises ValueError if it ends before it starts, or one end has a time and the other none.
    """
    end = start if end is None else end
    if isinstance(start, dt.datetime) and isinstance(end, dt.datetime):
        _check(start, end)
        return _timed_span(language, start, end)
    if isinstance(start, dt.datetime) or isinstance(end, dt.datetime):
        raise ValueError(f"one end of {start} – {end} has a time, the other has none")
    _check(start, end)
    return _day_span(language, start, end)


def _check(start: dt.date, end: dt.date) -> None:
    if end < start:
        raise ValueError(f"{end} is before {start}")


def _day_span(language: Language, start: dt.date, end: dt.date) -> str:
    if start == end:
        return day_with_weekday(language, start)
    if start.year != end.year:
        return day(language, start) + _dash(language) + day(language, end)
    same_month = start.month == end.month
    before, ranged, after = forms(language).days if same_month else forms(language).months
    dash = EN_DASH if same_month else _dash(language)
    both = dash.join(_format(language, on, ranged) for on in (start, end))
    return _format(language, start, before) + both + _format(language, start, after)


def _timed_span(language: Language, start: dt.datetime, end: dt.datetime) -> str:
    if start == end:
        return _moment(language, start)
    last_minute = end - dt.timedelta(minutes=1)  # what ends at midnight ends on the day before
    if start.date() == last_minute.date():
        hours = time(language, start.time()) + EN_DASH + time(language, end.time())
        return listed(language, (day_with_weekday(language, start.date()), _hours(language, hours)))
    return _moment(language, start) + _dash(language) + _moment(language, end)


def _moment(language: Language, at: dt.datetime) -> str:
    return listed(language, (day_with_weekday(language, at.date()), _hours(language, time(language, at.time()))))


def _hours(language: Language, text: str) -> str:
    return forms(language).hours.format(text)


def _dash(language: Language) -> str:
    return f"{NO_BREAK}{forms(language).dash} "


def _format(language: Language, on: dt.date, pattern: str) -> str:
    return format_date(on, pattern, locale=locale_of(language)) if pattern else ""
