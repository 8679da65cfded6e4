from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.calendar.component import Single
from plugins.calendar.ics import CalendarEvent, CalendarModel, calendar_bytes
from plugins.calendar.rfc5545 import problems
from plugins.calendar.schedule import schedule
from plugins.read.front import Event, Move

STAMP = datetime(2021, 6, 1, 12, tzinfo=ZoneInfo("Europe/Amsterdam"))
PICNIC = CalendarEvent(
    uid="events/2021-06-26-vondelpark-picnic@lgbtworldbeside.org",
    schedule=schedule(Event(title="", start=datetime(2021, 6, 26, 14), end=datetime(2021, 6, 26, 18))),
    summary="Пикник ЛГБТ-беженцев в парке Вондела: приходите, приносите еду; будет весело",
    stamp=STAMP,
    url="https://www.lgbtworldbeside.org/ru/events/vondelpark-picnic/",
    description="Первый абзац.\nВторой, с запятой; и \\ чертой.",
    location="Vondelpark, Amsterdam",
    categories=("прайд, 2021", "нидерланды"),
    geo=(52.358, 4.868),
    lang="ru",
)
IDAHOT = CalendarEvent(
    uid="events/idahobit@lgbtworldbeside.org",
    schedule=schedule(Event(title="", start=date(2004, 5, 17), recurrence="yearly")),
    summary="IDAHOBIT",
    stamp=STAMP,
)


def model(*events: CalendarEvent) -> CalendarModel:
    site = "https://www.lgbtworldbeside.org/ru/events/"
    return CalendarModel("События", "Всё, что будет", "ru", site, site + "calendar.ics", events)


def read(data: bytes) -> list[Any]:
    """The VEVENTs, as the library understands them; its types say only that a property is one of thirty."""
    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def lines(*events: CalendarEvent) -> list[str]:
    return calendar_bytes(model(*events)).replace(b"\r\n ", b"").decode().split("\r\n")


def test_calendar_is_valid_and_the_same_each_time() -> None:
    data = calendar_bytes(model(PICNIC, IDAHOT))
    assert list(problems(data)) == []
    assert data == calendar_bytes(model(PICNIC, IDAHOT))


def test_empty_calendar_is_valid() -> None:
    assert list(problems(calendar_bytes(model()))) == []


def test_calendar_tells_programs_its_name_and_how_often_to_look() -> None:
    found = lines(PICNIC)
    assert {
        "NAME;LANGUAGE=ru:События",
        "X-WR-CALNAME:События",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "SOURCE;VALUE=URI:https://www.lgbtworldbeside.org/ru/events/calendar.ics",
        "URL:https://www.lgbtworldbeside.org/ru/events/",
        "LAST-MODIFIED:20210601T100000Z",
    } <= set(found)


def test_timed_event_names_its_zone_and_carries_it() -> None:
    found = lines(PICNIC)
    assert "DTSTART;TZID=Europe/Amsterdam:20210626T140000" in found
    assert "DTEND;TZID=Europe/Amsterdam:20210626T180000" in found
    assert "TZID:Europe/Amsterdam" in found
    assert "DTSTAMP:20210601T100000Z" in found
    assert "TRANSP:OPAQUE" in found


def test_whole_days_end_on_the_day_after_and_block_nobodys_time() -> None:
    camp = replace(IDAHOT, schedule=schedule(Event(title="", start=date(2026, 5, 1), end=date(2026, 5, 3))))
    found = lines(camp)
    assert {"DTSTART;VALUE=DATE:20260501", "DTEND;VALUE=DATE:20260504", "TRANSP:TRANSPARENT"} <= set(found)
    assert "BEGIN:VTIMEZONE" not in found


def test_time_without_a_known_end_has_none() -> None:
    found = lines(replace(PICNIC, schedule=schedule(Event(title="", start=datetime(2026, 5, 1, 19)))))
    assert not [line for line in found if line.startswith(("DTEND", "DURATION"))]


@pytest.mark.parametrize(
    ("status", "written"),
    [
        ("scheduled", "CONFIRMED"),
        ("rescheduled", "CONFIRMED"),
        ("moved online", "CONFIRMED"),
        ("postponed", "TENTATIVE"),
        ("cancelled", "CANCELLED"),
    ],
)
def test_status(status: str, written: str) -> None:
    assert f"STATUS:{written}" in lines(replace(PICNIC, status=status))


def test_moved_and_cancelled_occurrences_are_components_of_their_own() -> None:
    event = Event(
        title="",
        start=datetime(2026, 5, 1, 19),
        end=datetime(2026, 5, 1, 21),
        recurrence="weekly",
        moved=(Move(date(2026, 5, 8), datetime(2026, 5, 9, 20)), Move(date(2026, 5, 15), None)),
    )
    lesson = replace(
        PICNIC, schedule=schedule(event), summary="Lesson", cancelled_summary="Cancelled: Lesson", sequence=2
    )
    assert list(problems(calendar_bytes(model(lesson)))) == []
    main, moved, cancelled = read(calendar_bytes(model(lesson)))
    assert {component["UID"] for component in (main, moved, cancelled)} == {lesson.uid}
    assert {component["SEQUENCE"] for component in (main, moved, cancelled)} == {2}
    assert "RRULE" not in moved
    assert moved["RECURRENCE-ID"].dt.isoformat() == "2026-05-08T19:00:00+02:00"
    assert moved["DTSTART"].dt.isoformat() == "2026-05-09T20:00:00+02:00"
    assert moved["DTEND"].dt.isoformat() == "2026-05-09T22:00:00+02:00"
    assert (cancelled["STATUS"], cancelled["SUMMARY"]) == ("CANCELLED", "Cancelled: Lesson")
    assert (main["STATUS"], main["SUMMARY"]) == ("CONFIRMED", "Lesson")


def test_an_occurrence_that_is_elsewhere_says_so_and_has_no_new_date() -> None:
    move = Move(date(2026, 5, 8), date(2026, 5, 8))
    event = Event(title="", start=date(2026, 5, 1), recurrence="weekly", moved=(move, move))
    singles = (Single("Station", None, "Bring a map."), Single())
    walk = replace(PICNIC, schedule=schedule(event), moved_summary="New date: Picnic", singles=singles)
    main, elsewhere, usual = read(calendar_bytes(model(walk)))
    assert (elsewhere["LOCATION"], elsewhere["SUMMARY"]) == ("Station", PICNIC.summary)
    assert elsewhere["DESCRIPTION"] == f"Bring a map.\n\n{PICNIC.description}"
    assert "GEO" not in elsewhere
    assert all(usual[name] == main[name] for name in ("LOCATION", "SUMMARY", "DESCRIPTION"))
    assert "GEO" in usual


def test_event_in_utc_needs_no_zone() -> None:
    event = Event(title="", start=datetime(2026, 5, 1, 19), timezone="UTC", recurrence="weekly")
    data = calendar_bytes(model(replace(PICNIC, schedule=schedule(event))))
    assert b"DTSTART:20260501T190000Z" in data
    assert list(problems(data)) == []


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")) | st.sampled_from("\n\t;,\\:\"'"), max_size=200)


@settings(max_examples=200, deadline=None)
@given(summary=texts, description=texts, location=texts)
def test_any_text_comes_back_as_it_was(summary: str, description: str, location: str) -> None:
    event = replace(PICNIC, summary=summary, description=description, location=location)
    data = calendar_bytes(model(event))
    assert list(problems(data)) == []
    (found,) = read(data)
    for name, text in (("SUMMARY", summary), ("DESCRIPTION", description), ("LOCATION", location)):
        assert str(found.get(name, "")) == text


def test_control_characters_do_not_reach_the_file() -> None:
    data = calendar_bytes(model(replace(PICNIC, summary="a\x00b\rc\x1bd", description="e\r\nf\x7f")))
    assert list(problems(data)) == []
    (found,) = read(data)
    assert (str(found["SUMMARY"]), str(found["DESCRIPTION"])) == ("ab\ncd", "e\nf")


def test_stamps_are_in_utc_and_never_the_clock() -> None:
    before = calendar_bytes(model(IDAHOT))
    later = calendar_bytes(model(replace(IDAHOT, stamp=STAMP + timedelta(days=1))))
    assert before.replace(b"20210601", b"20210602") == later
    assert str(datetime.now(UTC).year).encode() not in before.replace(b"2021", b"")
