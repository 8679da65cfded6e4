"""Texts and dates as the models want them."""

from datetime import date, datetime

from plugins.calendar.timespan import Timespan
from plugins.languages import dates
from plugins.languages.language import Language, language_name
from plugins.page.desk import Desk
from plugins.page.models import Stamp, Words


def words(desk: Desk, text: str, lang: str) -> Words:
    """A text that says its language only where that is not the reader's own."""
    if lang == desk.lang or not text:
        return Words(text)
    foreign = desk.site.languages[lang]
    return Words(text, lang, foreign.dir, language_name(lang, desk.language))


def stamp(language: Language, moment: date | datetime) -> Stamp:
    """A day; of a date-time, the day in its own zone."""
    day = moment.date() if isinstance(moment, datetime) else moment
    return Stamp(day.isoformat(), dates.day(language, day))


def optional_stamp(language: Language, day: date | datetime | None) -> Stamp | None:
    return stamp(language, day) if day else None


def span_stamp(language: Language, span: Timespan) -> Stamp:
    """A time span in words; `iso` is its start."""
    return Stamp(iso(span.start), dates.span(language, span.start, span.end))


def iso(moment: date | datetime) -> str:
    """To the minute, with the offset: valid for <time datetime> and sortable."""
    return moment.isoformat(timespec="minutes") if isinstance(moment, datetime) else moment.isoformat()
