"""Events: times, and what contradicts."""

from collections.abc import Callable
from datetime import date, datetime

import pytest

from plugins.read.front import Amount, Event, Move, Place, Registration
from plugins.read.kinds.events import UNTOLD
from tests.read.conftest import ReadFront, Told

ReadEvent = Callable[[str], Event]


@pytest.fixture
def event(read_front: ReadFront) -> ReadEvent:
    def read(matter: str) -> Event:
        front, problems, _ = read_front("events", f"title: x\n{matter}\n")
        assert not problems
        assert isinstance(front, Event)
        return front

    return read


def test_a_day_is_a_whole_day(event: ReadEvent) -> None:
    assert event("start: 2021-06-26\nall_day: yes").start == date(2021, 6, 26)
    assert event("start: 2021-06-26\nend: 2021-06-26").end == date(2021, 6, 26)


def test_a_time_is_local(event: ReadEvent) -> None:
    assert event("start: 2021-06-26 14:00\ntimezone: Asia/Almaty").start == datetime(2021, 6, 26, 14)


def test_a_time_with_offset_becomes_local(event: ReadEvent) -> None:
    assert event("start: 2021-06-26T12:00Z").start == datetime(2021, 6, 26, 14)
    assert event("start: 2021-06-26T12:00Z\ntimezone: Asia/Tokyo").start == datetime(2021, 6, 26, 21)


def test_the_second_of_two_equal_hours_is_told_by_fold(event: ReadEvent) -> None:
    assert [event(f"start: 2021-10-31T02:30+0{n}:00").start for n in (2, 1)] == [datetime(2021, 10, 31, 2, 30)] * 2
    second = event("start: 2021-10-31T02:30+01:00").start
    assert isinstance(second, datetime)
    assert second.fold == 1


def test_a_translation_leaves_the_start_to_its_original(event: ReadEvent) -> None:
    assert event("translated_from: ru").start is UNTOLD


def test_an_original_needs_a_start(read_front: ReadFront) -> None:
    assert [problem.found for problem in read_front("events", "title: x\n")[1]] == ["an event needs a start"]


def test_a_day_in_a_list_means_the_time_of_the_start(event: ReadEvent) -> None:
    front = event(
        "start: 2021-06-26 14:00\nrecurrence: weekly\nexcept: 2021-07-03, 2021-07-10\nextra: [2021-07-11 15:00]\n"
        "moved:\n  - {occurrence: 2021-07-17, to: 2021-07-18}\n  - occurrence: 2021-07-24\n    cancelled: yes"
    )
    assert front.recurrence == "FREQ=WEEKLY"
    assert front.except_ == (datetime(2021, 7, 3, 14), datetime(2021, 7, 10, 14))
    assert front.extra == (datetime(2021, 7, 11, 15),)
    assert front.moved == (
        Move(datetime(2021, 7, 17, 14), datetime(2021, 7, 18, 14)),
        Move(datetime(2021, 7, 24, 14), None),
    )


def test_place_and_registration(event: ReadEvent) -> None:
    front = event(
        "start: 2021-06-26\nplace:\n  town: Amsterdam\n  latitude: 52.358\n  longitude: -4.86\n"
        "registration: {link: a@example.org, required: yes, deadline: 2021-06-26, capacity: 30, price: free}"
    )
    assert front.place is not None
    assert (front.place.name, front.place.town, front.place.longitude) == ("", "Amsterdam", -4.86)
    assert front.registration == Registration("a@example.org", True, date(2021, 6, 26), 30, "free")


CONTRADICTIONS = {
    "end before start": ("start: 2021-06-26\nend: 2021-06-25", "4: the event does not end after its start"),
    "end at start": ("start: 2021-06-26 14:00\nend: 2021-06-26 14:00", "4: the event does not end after its start"),
    "end by the clock only": (
        "start: 2021-10-31T02:40+02:00\nend: 2021-10-31T02:40+02:00",
        "4: the event does not end",
    ),
    "start a time": (
        "start: 2021-06-26 14:00\nend: 2021-06-27",
        "4: “start” has a time of day, but “end” is a whole day",
    ),
    "end a time": (
        "start: 2021-06-26\nend: 2021-06-26 14:00",
        "4: “end” has a time of day, but “start” is a whole day",
    ),
    "all day with a time": (
        "start: 2021-06-26 14:00\nall_day: yes",
        "4: “all_day: yes”, but “start” has a time of day → write “start: 2021-06-26”",
    ),
    "not all day": (
        "start: 2021-06-26\nall_day: no",
        "4: “all_day: no”, but “start” has no time of day → write a time too: “start: 2021-06-26 18:30”",
    ),
    "former start a day": (
        "start: 2021-06-26 14:00\nevent_status: rescheduled\nformer_start: 2021-06-25",
        "5: “start” has a time of day, but “former_start” is a whole day",
    ),
    "former start alone": (
        "start: 2021-06-26\nformer_start: 2021-06-25",
        "4: “former_start” is here, but the event is not rescheduled → write “event_status: rescheduled”",
    ),
    "former start the same": (
        "start: 2021-06-26\nevent_status: rescheduled\nformer_start: 2021-06-26",
        "5: the former start is the same as the start",
    ),
    "no former start": (
        "start: 2021-06-26\nevent_status: rescheduled",
        "4: the event is rescheduled, but nothing says when it was to be → write “former_start: ",
    ),
    "gap": ("start: 2021-03-28 02:30", "3: “start”: on that day there is no 02:30 in Europe/Amsterdam"),
    "twice": ("start: 2021-10-31 02:30", "3: “start”: on that day it is 02:30 twice in Europe/Amsterdam"),
    "gap in a list": (
        "start: 2021-03-27 02:30\nrecurrence: daily\nextra:\n  - 2021-03-26\n  - 2021-03-28",
        "7: “extra”: on that day there is no 02:30",
    ),
    "zone": (
        "start: 2021-06-26 14:00\ntimezone: Amsterdam",
        "4: there is no time zone “Amsterdam” → did you mean “Europe/Amsterdam”?",
    ),
    "except alone": ("start: 2021-06-26\nexcept: 2021-06-27", "4: “except” is here, but the event does not recur"),
    "half a move": (
        "start: 2021-06-26\nrecurrence: daily\nmoved: [{occurrence: 2021-06-27}]",
        "5: “moved” does not say which occurrence moves where",
    ),
    "move and cancel": (
        "start: 2021-06-26\nrecurrence: daily\nmoved: {occurrence: 2021-06-27, to: 2021-06-28, cancelled: yes}",
        "5: “moved” does not say",
    ),
    "late registration": (
        "start: 2021-06-26\nregistration:\n  deadline: 2021-06-27",
        "4: registration ends after the event starts",
    ),
    "no registration": (
        "start: 2021-06-26\nplace_public: after registration",
        "4: the place is told after registration, but there is none",
    ),
    "no place": (
        "start: 2021-06-26\nregistration: {link: a@example.org}\nplace_public: after registration",
        "5: the place is told after registration, but no place is written here",
    ),
    "online and in person": (
        "start: 2021-06-26\nattendance: in person\nonline: https://example.org/",
        "4: “online” has an address, but one can only take part in person → write “attendance: both”",
    ),
    "a place online": (
        "start: 2021-06-26\nattendance: online\nplace: Library\nonline: https://example.org/",
        "5: there is a place, but one can only take part online",
    ),
    "deadline in a gap": (
        "start: 2021-06-26\nregistration: {link: a@example.org, deadline: 2021-03-28 02:30}",
        "4: “registration.deadline”: on that day there is no 02:30",
    ),
    "late time of registration": (
        "start: 2021-06-26 14:00\nregistration: {link: a@example.org, deadline: 2021-06-26 14:01}",
        "4: registration ends after the event starts",
    ),
    "country": (
        "start: 2021-06-26\nplace: {country: Нидерланды}",
        "4: “Нидерланды” is not the code of a country → write NL",
    ),
    "code in small letters": (
        "start: 2021-06-26\nplace: {country: be}",
        "4: “be” is not the code of a country → write BE",
    ),
    "UK": ("start: 2021-06-26\nplace: {country: UK}", "4: “UK” is not the code of a country → write GB"),
    "no country": (
        "start: 2021-06-26\nplace: {country: Amsterdam}",
        "4: “Amsterdam” is not the code of a country → write the",
    ),
    "money": (
        "start: 2021-06-26\nregistration: {link: a@example.org, price: 5 euro}",
        "4: “registration.price” is “5 euro”, which is no sum of money → write 5 EUR",
    ),
    "no currency": (
        "start: 2021-06-26\nregistration: {link: a@example.org, price: 5–10}",
        "4: “registration.price” is “5–10”, which is no sum of money → write 5–10 EUR",
    ),
    "half a coordinate": ("start: 2021-06-26\nplace: {latitude: 52.3}", "4: one of latitude and longitude is missing"),
    "coordinate": (
        "start: 2021-06-26\nplace: {latitude: '52,3', longitude: 4}",
        "4: “place.latitude” is “52,3”, which is no coordinate",
    ),
    "out of range": ("start: 2021-06-26\nplace: {latitude: 52.3, longitude: 181}", "4: “place.longitude” is “181”"),
    "unknown part": ("start: 2021-06-26\nplace:\n  nam: x", "5: “place” has no “nam” → did you mean “name”?"),
    "status": (
        "start: 2021-06-26\nevent_status: canceled",
        "4: “event_status” cannot be “canceled” → did you mean “cancelled”?",
    ),
    "no keys": ("start: 2021-06-26\nregistration: yes", "4: “registration” needs keys of its own"),
}


@pytest.mark.parametrize(("matter", "message"), CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_a_contradiction_is_told_once(matter: str, message: str, read_front: ReadFront, told: Told) -> None:
    messages = told(read_front("events", f"title: x\n{matter}\n")[1])
    assert len(messages) == 1
    assert messages[0].startswith(message)


def test_an_event_past_the_repeated_hour_ends_after_its_start(event: ReadEvent) -> None:
    assert event("start: 2021-10-31T02:40+02:00\nend: 2021-10-31T02:10+01:00").end is not None


def test_a_day_names_the_occurrence_even_where_the_clocks_change(event: ReadEvent) -> None:
    front = event(
        "start: 2021-03-27 02:30\nrecurrence: daily, 5 times\nexcept: 2021-03-28\n"
        "moved: {occurrence: 2021-03-29, place: Park}"
    )
    assert front.except_ == (datetime(2021, 3, 28, 2, 30),)


def test_an_occurrence_may_be_elsewhere_at_its_time(event: ReadEvent) -> None:
    front = event(
        "start: 2021-06-26\nrecurrence: weekly\nmoved:\n"
        "  - {occurrence: 2021-07-03, place: {name: Park, country: NL}, note: Bring food.}\n"
        "  - {occurrence: 2021-07-10, to: 2021-07-11, place: Library}\n"
        "  - {occurrence: 2021-07-17, cancelled: yes, note: We are ill.}"
    )
    assert front.moved == (
        Move(date(2021, 7, 3), date(2021, 7, 3), Place("Park", "", "", "NL", None, None), "Bring food."),
        Move(date(2021, 7, 10), date(2021, 7, 11), Place("Library", "", "", "", None, None)),
        Move(date(2021, 7, 17), None, None, "We are ill."),
    )


def test_rescheduled_with_its_former_time(event: ReadEvent) -> None:
    front = event("start: 2021-06-26 14:00\nevent_status: rescheduled\nformer_start: 2021-06-19T12:00Z")
    assert front.former_start == datetime(2021, 6, 19, 14)


@pytest.mark.parametrize(
    ("matter", "attendance"),
    [
        ("place: Library", "in person"),
        ("online: https://example.org/", "online"),
        ("online: https://example.org/\nplace: Library", "both"),
    ],
)
def test_attendance_follows_from_what_is_there(matter: str, attendance: str, event: ReadEvent) -> None:
    assert event(f"start: 2021-06-26\n{matter}").attendance == attendance


@pytest.mark.parametrize(
    ("written", "price", "amounts"),
    [
        ("free", "free", ()),
        ("Бесплатно", "free", ()),
        ("5 EUR", "5 EUR", (Amount("5", "EUR"),)),
        ("€ 7,50", "€ 7,50", (Amount("7.50", "EUR"),)),
        ("5–10 GEL", "5–10 GEL", (Amount("5", "GEL"), Amount("10", "GEL"))),
        ("what you can give", "what you can give", ()),
        ("€ 5, members nothing", "€ 5, members nothing", ()),
    ],
)
def test_a_price_is_nothing_sums_or_words(
    written: str, price: str, amounts: tuple[Amount, ...], event: ReadEvent
) -> None:
    registration = event(f"start: 2021-06-26\nregistration: {{link: a@b.org, price: '{written}'}}").registration
    assert registration is not None
    assert (registration.price, registration.amounts) == (price, amounts)


def test_a_deadline_is_a_day_or_a_time(event: ReadEvent) -> None:
    def deadline(start: str, written: str) -> date | None:
        registration = event(f"start: {start}\nregistration: {{link: a@b.org, deadline: {written}}}").registration
        return registration.deadline if registration else None

    assert deadline("2021-06-26", "2021-06-25 18:00") == datetime(2021, 6, 25, 18)
    assert deadline("2021-06-26 14:00", "2021-06-26") == date(2021, 6, 26)
    assert deadline("2021-06-26 14:00\nrecurrence: weekly", "2021-07-26") == date(2021, 7, 26)
