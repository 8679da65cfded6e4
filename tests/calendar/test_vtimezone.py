import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]  # it comes without type information
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Timezone

from plugins.calendar.horizon import ENDLESS, needed
from plugins.calendar.schedule import schedule
from plugins.calendar.vtimezone import vtimezone as lines_of
from plugins.read.front import Event

ZONES = (
    "Europe/Amsterdam",
    "Europe/Moscow",
    "Europe/London",
    "Europe/Dublin",
    "America/New_York",
    "America/Sao_Paulo",
    "Asia/Kolkata",
    "Asia/Vladivostok",
    "Africa/Casablanca",
    "Australia/Lord_Howe",
    "Europe/Istanbul",
    "Pacific/Apia",
)


def vtimezone(zone: ZoneInfo, first: int, last: int) -> Timezone:
    """The component as the library reads it."""
    component = Timezone.from_ical("\r\n".join(lines_of(zone, first, last)) + "\r\n")
    assert isinstance(component, Timezone)
    return component


def offset(zone: Timezone, moment: datetime) -> timedelta:
    """What a program without a zone database makes of the component at a moment in UTC (RFC 5545 §3.6.5)."""
    latest, result = datetime.min, timedelta(days=9)
    observance: Any  # the library's types say only that a property is one of thirty
    for observance in zone.subcomponents:
        before, start = observance["TZOFFSETFROM"].td, observance["DTSTART"].dt
        asked = moment.replace(tzinfo=None) + before
        onset = start if start <= asked else None
        if onset and "RRULE" in observance:
            rule = observance["RRULE"].to_ical().decode()
            until = re.search(r";UNTIL=(\w+)", rule)
            last = datetime.strptime(until[1], "%Y%m%dT%H%M%SZ") + before if until else datetime.max
            text = re.sub(r";UNTIL=\w+", "", rule)
            onset = rrulestr(text, dtstart=start).before(min(asked, last), inc=True)
        if onset and onset - before > latest:
            latest, result = onset - before, observance["TZOFFSETTO"].td
    return result


@settings(max_examples=200, deadline=None)
@given(
    name=st.sampled_from(ZONES),
    first=st.integers(1985, 2036),
    last=st.integers(0, 60),
    moment=st.datetimes(datetime(1985, 1, 1, 23), datetime(ENDLESS, 12, 31)),
)
def test_component_agrees_with_the_zone(name: str, first: int, last: int, moment: datetime) -> None:
    end = min(first + last, ENDLESS)
    moment = moment.replace(year=first + moment.year % (end - first + 1), day=min(moment.day, 28))
    zone = ZoneInfo(name)
    component = vtimezone(zone, first, end)
    local = moment.replace(tzinfo=UTC).astimezone(zone)
    if local.year < first:
        return
    assert offset(component, moment) == local.utcoffset()


@pytest.mark.parametrize("name", ZONES)
def test_component_agrees_with_the_zone_on_both_sides_of_each_change(name: str) -> None:
    zone = ZoneInfo(name)
    component = vtimezone(zone, 2005, ENDLESS)
    for day in range(11 * 365):
        noon = datetime(2005, 2, 1, 12, tzinfo=UTC) + timedelta(days=day)
        if noon.astimezone(zone).utcoffset() != (noon + timedelta(days=1)).astimezone(zone).utcoffset():
            half_hours = [noon + timedelta(minutes=minutes) for minutes in range(0, 24 * 60, 30)]
            before = next(each for each in half_hours if _changes_after(each, zone))
            for moment in (before, before + timedelta(minutes=30)):
                assert offset(component, moment) == moment.astimezone(zone).utcoffset(), moment


def _changes_after(moment: datetime, zone: ZoneInfo) -> bool:
    return moment.astimezone(zone).utcoffset() != (moment + timedelta(minutes=30)).astimezone(zone).utcoffset()


def test_summer_time_begins_by_the_clock_before() -> None:
    lines = vtimezone(ZoneInfo("Europe/Amsterdam"), 2026, ENDLESS).to_ical().decode().split("\r\n")
    summer = lines[lines.index("BEGIN:DAYLIGHT") : lines.index("END:DAYLIGHT")]
    assert "DTSTART:20260329T020000" in summer
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in summer


def test_single_year_lists_no_others() -> None:
    text = vtimezone(ZoneInfo("Europe/Amsterdam"), 2021, 2021).to_ical().decode()
    assert [line for line in text.split("\r\n") if line.startswith("DTSTART")] == [
        "DTSTART:20201025T030000",
        "DTSTART:20210328T020000",
    ]
    assert "UNTIL=20211031T010000Z" in text


def test_whole_days_and_utc_need_no_zone() -> None:
    day = Event(title="", start=datetime(2026, 5, 1).date(), recurrence="yearly")
    utc = Event(title="", start=datetime(2026, 5, 1, 19), timezone="UTC")
    assert needed(map(schedule, (day, utc))) == {}


def test_zone_is_needed_for_the_years_of_its_events() -> None:
    events = (
        Event(title="", start=datetime(2019, 5, 1, 19)),
        Event(title="", start=datetime(2021, 12, 31, 19), end=datetime(2022, 1, 1, 1)),
        Event(title="", start=datetime(2026, 5, 1, 19), timezone="Europe/Brussels", recurrence="weekly"),
    )
    assert needed(map(schedule, events)) == {"Europe/Amsterdam": (2019, 2022), "Europe/Brussels": (2026, ENDLESS)}
