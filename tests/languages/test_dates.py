import datetime as dt

import pytest
from babel.localedata import locale_identifiers
from hypothesis import given, settings
from hypothesis import strategies as st

from pelicanconf import LANGUAGES
from plugins.languages.dates import day, day_with_weekday, month, span, time, weekdays
from plugins.languages.language import Language, languages

SITE = languages(LANGUAGES)
OTHERS = languages({"uk": {}, "ar": {}, "ce": {}, "de": {}, "es": {}, "lt": {}, "hu": {}, "en-us": {}})
ALL = [*SITE.values(), *OTHERS.values()]

EN, RU, NL = SITE["en"], SITE["ru"], SITE["nl"]


def spoken(text: str) -> str:
    """Ordinary spaces, so that expectations can be read."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("language", "expected"), [(EN, "28 March 2024"), (RU, "28 марта 2024"), (NL, "28 maart 2024")]
)
def test_day(language: Language, expected: str) -> None:
    assert spoken(day(language, dt.date(2024, 3, 28))) == expected


def test_day_of_a_moment_is_its_own_day() -> None:
    assert spoken(day(EN, dt.datetime(2024, 3, 28, 23, 59))) == "28 March 2024"


@pytest.mark.parametrize(
    ("language", "expected"),
    [(EN, "Saturday 26 June 2021"), (RU, "суббота, 26 июня 2021"), (NL, "zaterdag 26 juni 2021")],
)
def test_day_with_weekday(language: Language, expected: str) -> None:
    assert spoken(day_with_weekday(language, dt.date(2021, 6, 26))) == expected


@pytest.mark.parametrize(("language", "expected"), [(EN, "June 2021"), (RU, "июнь 2021"), (NL, "juni 2021")])
def test_a_month_by_itself_is_in_the_nominative(language: Language, expected: str) -> None:
    assert spoken(month(language, 2021, 6)) == expected


@pytest.mark.parametrize("language", [EN, RU, NL])
def test_time_has_24_hours_and_a_colon(language: Language) -> None:
    assert time(language, dt.time(14, 5)) == "14:05"
    assert time(language, dt.time(9, 0, tzinfo=dt.UTC)) == "09:00"


@pytest.mark.parametrize(
    ("language", "expected"), [(EN, ("Mon", "Monday")), (RU, ("пн", "понедельник")), (NL, ("ma", "maandag"))]
)
def test_weekdays_have_a_short_and_a_full_name(language: Language, expected: tuple[str, str]) -> None:
    assert weekdays(language)[0] == expected
    assert len(set(weekdays(language))) == 7


def test_weekdays_begin_with_the_first_day_of_the_week() -> None:
    assert [short for short, _ in weekdays(OTHERS["en-us"])][:2] == ["Sun", "Mon"]


@pytest.mark.parametrize(
    ("start", "end", "english", "russian", "dutch"),
    [
        (
            "2026-10-24",
            "2026-10-24",
            "Saturday 24 October 2026",
            "суббота, 24 октября 2026",
            "zaterdag 24 oktober 2026",
        ),
        ("2026-10-24", "2026-10-26", "24–26 October 2026", "24–26 октября 2026", "24–26 oktober 2026"),
        (
            "2026-10-30",
            "2026-11-02",
            "30 October – 2 November 2026",
            "30 октября — 2 ноября 2026",
            "30 oktober – 2 november 2026",
        ),
        (
            "2026-12-30",
            "2027-01-02",
            "30 December 2026 – 2 January 2027",
            "30 декабря 2026 — 2 января 2027",
            "30 december 2026 – 2 januari 2027",
        ),
    ],
)
def test_span_of_days(start: str, end: str, english: str, russian: str, dutch: str) -> None:
    days = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
    assert [spoken(span(language, *days)) for language in (EN, RU, NL)] == [english, russian, dutch]


@pytest.mark.parametrize(
    ("start", "end", "english", "russian", "dutch"),
    [
        (
            "2021-06-26T14:00",
            "2021-06-26T18:00",
            "Saturday 26 June 2021, 14:00–18:00",
            "суббота, 26 июня 2021, 14:00–18:00",
            "zaterdag 26 juni 2021, 14:00–18:00 uur",
        ),
        (
            "2021-06-26T14:00+02:00",
            "2021-06-26T14:00+02:00",
            "Saturday 26 June 2021, 14:00",
            "суббота, 26 июня 2021, 14:00",
            "zaterdag 26 juni 2021, 14:00 uur",
        ),
        (
            "2021-06-26T20:00",
            "2021-06-27T00:00",
            "Saturday 26 June 2021, 20:00–00:00",
            "суббота, 26 июня 2021, 20:00–00:00",
            "zaterdag 26 juni 2021, 20:00–00:00 uur",
        ),
        (
            "2021-06-26T14:00",
            "2021-06-27T12:00",
            "Saturday 26 June 2021, 14:00 – Sunday 27 June 2021, 12:00",
            "суббота, 26 июня 2021, 14:00 — воскресенье, 27 июня 2021, 12:00",
            "zaterdag 26 juni 2021, 14:00 uur – zondag 27 juni 2021, 12:00 uur",
        ),
    ],
)
def test_span_of_times(start: str, end: str, english: str, russian: str, dutch: str) -> None:
    times = dt.datetime.fromisoformat(start), dt.datetime.fromisoformat(end)
    assert [spoken(span(language, *times)) for language in (EN, RU, NL)] == [english, russian, dutch]


def test_span_without_an_end_is_its_start() -> None:
    assert span(EN, dt.date(2026, 5, 17)) == day_with_weekday(EN, dt.date(2026, 5, 17))
    assert spoken(span(EN, dt.datetime(2026, 5, 17, 9))) == "Sunday 17 May 2026, 09:00"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("uk", "24–26 жовтня 2026 р."),
        ("ar", "24–26 أكتوبر 2026"),
        ("ce", "24–26 октябрь 2026"),
        ("de", "24.–26. Oktober 2026"),
        ("es", "24–26 de octubre de 2026"),
        ("lt", "2026 m. spalio 24–26 d."),
        ("en-us", "October 24–26, 2026"),
    ],
)
def test_a_new_language_needs_no_code(code: str, expected: str) -> None:
    assert spoken(span(OTHERS[code], dt.date(2026, 10, 24), dt.date(2026, 10, 26))) == expected


def test_chechen_dates_do_not_begin_with_the_year() -> None:
    chechen = OTHERS["ce"]
    assert spoken(day(chechen, dt.date(2024, 3, 28))) == "28 март 2024"
    assert spoken(month(chechen, 2024, 3)) == "март 2024"


def test_arabic_has_its_own_comma_and_the_digits_of_the_site() -> None:
    start, end = dt.datetime(2024, 6, 18, 14), dt.datetime(2024, 6, 18, 17)
    assert spoken(span(OTHERS["ar"], start, end)) == "الثلاثاء، 18 يونيو 2024، 2:00 م–5:00 م"


def test_where_nobody_knows_the_names_of_months_there_are_numbers() -> None:
    bashkir = languages({"ba": {}})["ba"]
    assert day(bashkir, dt.date(2024, 3, 28)) == day_with_weekday(bashkir, dt.date(2024, 3, 28)) == "2024-03-28"
    assert month(bashkir, 2024, 3) == "2024-03"
    assert spoken(span(bashkir, dt.date(2024, 3, 28), dt.date(2024, 3, 30))) == "2024-03-28–30"
    assert spoken(span(bashkir, dt.date(2024, 3, 28), dt.date(2024, 4, 2))) == "2024-03-28 – 04-02"


def test_every_language_of_babel_has_dates() -> None:
    for identifier in sorted(name for name in locale_identifiers() if "_" not in name):
        code = identifier.replace("_", "-").lower()
        language = languages({code: {"locale": identifier, "name": "x"}})[code]
        texts = [day_with_weekday(language, dt.date(2024, 3, 28)), month(language, 2024, 3)]
        assert all("2024" in text and "M0" not in text for text in texts), identifier
        assert "28" in texts[0], identifier
        assert len(set(weekdays(language))) == 7, identifier


@pytest.mark.parametrize("language", [EN, RU, NL])
def test_a_line_never_begins_with_a_month_or_a_dash(language: Language) -> None:
    text = span(language, dt.date(2026, 10, 30), dt.date(2026, 11, 2))
    words = text.split(" ")
    assert [word[0] for word in words] == ["3", "2", "2"]


def test_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError, match="before"):
        span(EN, dt.date(2026, 5, 18), dt.date(2026, 5, 17))
    with pytest.raises(ValueError, match="before"):
        span(EN, dt.datetime(2026, 5, 17, 12), dt.datetime(2026, 5, 17, 11))


def test_span_of_a_day_and_a_time_is_refused() -> None:
    with pytest.raises(ValueError, match="has a time"):
        span(EN, dt.date(2026, 5, 17), dt.datetime(2026, 5, 17, 11))
    with pytest.raises(ValueError, match="has a time"):
        span(EN, dt.datetime(2026, 5, 17, 11), dt.date(2026, 5, 18))


DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@settings(max_examples=100, deadline=None)
@given(language=st.sampled_from(ALL), first=DAYS, second=DAYS)
def test_a_span_tells_both_days_and_every_year_once_or_twice(
    language: Language, first: dt.date, second: dt.date
) -> None:
    start, end = sorted((first, second))
    text = span(language, start, end)
    assert str(start.day) in text
    assert str(end.day) in text
    assert text.count(str(start.year)) == 1
    assert str(end.year) in text
    assert text == text.strip()
    assert "  " not in spoken(text)


@settings(max_examples=100, deadline=None)
@given(
    language=st.sampled_from(ALL),
    start=st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2100, 1, 1)),
    hours=st.integers(0, 100),
)
def test_a_span_tells_both_times(language: Language, start: dt.datetime, hours: int) -> None:
    end = start + dt.timedelta(hours=hours)
    text = span(language, start, end)
    assert time(language, start.time()) in text
    assert time(language, end.time()) in text
