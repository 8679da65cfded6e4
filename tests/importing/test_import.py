"""Calendars as other programs write them; by hand, after what Google, Outlook and Facebook export."""

from datetime import date, datetime
from pathlib import Path

import pytest

from plugins.read.front import Move
from plugins.read.front import Place as Where
from tests.importing.conftest import CALENDARS, Place


def calendar(*lines: str) -> str:
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", *lines, "END:VCALENDAR", ""])


def event(*lines: str) -> str:
    return calendar("BEGIN:VEVENT", "UID:one@example.org", *lines, "END:VEVENT")


def test_google(place: Place) -> None:
    told = place.take(CALENDARS / "google.ics")
    assert (told.status, told.err) == (0, "")
    events = place.events()
    assert set(events) == {"2027-03-05-evening-of-readings-3", "choir", "2027-05-01-day-off"}
    readings = events["2027-03-05-evening-of-readings-3"]
    assert (readings.start, readings.end) == (datetime(2027, 3, 5, 19, 30), datetime(2027, 3, 5, 21, 30))
    assert readings.timezone == "Europe/Brussels"
    assert readings.place == Where("Library", "Example Street 1", "1000 Brussels", "BE", None, None)
    assert (readings.attendance, readings.online) == ("both", "https://meet.example.org/abc-defg-hij")
    assert readings.summary == "Readings in two languages."
    assert readings.organisers == ("Friends of the library",)
    choir = events["choir"]
    assert choir.recurrence == "FREQ=WEEKLY;UNTIL=20270330T215959Z;BYDAY=TU"
    assert choir.except_ == (datetime(2027, 2, 16, 19),)
    assert choir.moved == (Move(datetime(2027, 1, 12, 19), datetime(2027, 1, 13, 19)),)
    assert "marks it as private" in told.out


def test_guests_are_nobodys_business(place: Place) -> None:
    told = place.take(CALENDARS / "google.ics")
    assert "the addresses of people: 2" in told.out
    assert not [file for file in place.files if "@" in file.read_text("utf-8").replace("@google.com", "")]


def test_html_becomes_text_and_links_stay(place: Place) -> None:
    place.take(CALENDARS / "google.ics")
    text = place.text("2027-03-05-evening-of-readings-3")
    assert "See the programme <https://example.org/readings?x=1&y=2>" in text
    assert "<b>" not in text


def test_outlook(place: Place) -> None:
    assert place.take(CALENDARS / "outlook.ics").status == 0
    events = place.events()
    hour = events["2027-02-10-spreekuur"]
    assert (hour.start, hour.timezone) == (datetime(2027, 2, 10, 14), "Europe/Amsterdam")
    other = events["2027-02-11-in-another-zone"]
    assert (other.start, other.end) == (datetime(2027, 2, 11, 10), datetime(2027, 2, 11, 11, 30))
    assert other.timezone == "Etc/GMT-3"
    days = events["2027-03-01-two-days"]
    assert (days.start, days.end) == (date(2027, 3, 1), date(2027, 3, 2))


def test_texts_do_not_turn_into_markdown(place: Place) -> None:
    place.take(CALENDARS / "outlook.ics")
    assert "1\\. Bring an ID  \n\\* and a pen\\_case\\_" in place.text("2027-02-10-spreekuur")


def test_facebook(place: Place) -> None:
    told = place.take(CALENDARS / "facebook.ics", "ru")
    assert told.status == 0
    assert "not certain yet" in told.out
    parade = place.events()["2027-06-26-parad-i-piknik-prikhodite"]
    assert (parade.start, parade.title.replace("\N{NO-BREAK SPACE}", " ")) == (
        datetime(2027, 6, 26, 14),
        "Парад и пикник: приходите!",
    )
    assert "<https://www.example.org/events/1234567890/>" in place.text("2027-06-26-parad-i-piknik-prikhodite")


def test_a_broken_file_gives_what_can_be_had_and_says_the_rest(place: Place) -> None:
    told = place.take(CALENDARS / "broken.ics")
    assert told.status == 1
    assert "Made: 7. Were here already: 0. Could not be taken: 2." in told.out
    for words in ("of no time zone", "its end does not fit", "it has no title", "“SECONDLY”", "“Mars/Olympus”"):
        assert words in told.out
    for words in ("more than one rule", "no coordinate", "is not a day of the recurrence", "03:30 was taken"):
        assert words in told.out
    for words in ("Not taken: Soon (soon)", "Not taken: Nobody knows when", "lines that could not be read: "):
        assert words in told.err
    place.events()


def test_a_second_run_makes_nothing_and_touches_nothing(place: Place) -> None:
    place.take(CALENDARS / "google.ics")
    before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in place.files}
    told = place.take(CALENDARS / "google.ics")
    assert "Made: 0. Were here already: 3." in told.out
    assert {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in place.files} == before


def test_an_event_is_known_by_its_uid_whatever_became_of_it(place: Place) -> None:
    place.take_text(event("DTSTART;VALUE=DATE:20270501", "SUMMARY:A picnic"))
    (place.content / "events/2027-05-01-a-picnic").rename(place.content / "events/spring")
    told = place.take_text(event("DTSTART;VALUE=DATE:20270502", "SUMMARY:A large picnic"))
    assert "Left as it is" in told.out
    assert list(place.events()) == ["spring"]


def test_nothing_is_written_over(place: Place) -> None:
    file = place.content / "events/2027-05-01-a-picnic/index.en.md"
    file.parent.mkdir(parents=True)
    file.write_text("mine")
    place.take_text(event("DTSTART;VALUE=DATE:20270501", "SUMMARY:A picnic"))
    assert file.read_text() == "mine"
    assert (place.content / "events/2027-05-01-a-picnic-2/index.en.md").is_file()


@pytest.mark.parametrize(
    "uid", ["events/../../x@example.org", "../../etc/passwd", "events/x/y@h", "/", "\\", "a" * 5000]
)
def test_no_uid_leads_out_of_the_folder(place: Place, uid: str) -> None:
    text = event("DTSTART;VALUE=DATE:20270501", "SUMMARY:A picnic").replace("one@example.org", uid)
    ours = text.replace("VERSION:2.0", "VERSION:2.0\nPRODID:-//LGBT World Beside//Site//EN")
    for each in (text, ours):
        assert place.take_text(each).status == 0
    assert [file.relative_to(place.content).as_posix() for file in place.files] == [
        "events/2027-05-01-a-picnic/index.en.md"
    ]


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        (["DTSTART;VALUE=DATE:20270501"], date(2027, 5, 1), None),
        (["DTSTART;VALUE=DATE:20270501", "DURATION:P2D"], date(2027, 5, 1), date(2027, 5, 2)),
        (["DTSTART;VALUE=DATE:20270501", "DURATION:PT1H"], date(2027, 5, 1), None),
        (["DTSTART:20270501"], date(2027, 5, 1), None),
        (["DTSTART:20270501T100000Z", "DURATION:P1DT2H"], datetime(2027, 5, 1, 12), datetime(2027, 5, 2, 14)),
        (["DTSTART:20270501T100000Z", "DTEND:20270501T100000Z"], datetime(2027, 5, 1, 12), None),
        (["DTSTART:20270501T100000Z", "DTEND;VALUE=DATE:20270502"], datetime(2027, 5, 1, 12), None),
        (
            ["DTSTART;TZID=Europe/Amsterdam:20270501T230000", "DTEND;TZID=Europe/London:20270502T010000"],
            datetime(2027, 5, 1, 23),
            datetime(2027, 5, 2, 2),
        ),
        (["DTSTART;TZID=/citadel.org/20070227_1/Europe/Amsterdam:20270501T100000"], datetime(2027, 5, 1, 10), None),
    ],
)
def test_starts_and_ends(place: Place, lines: list[str], start: date | datetime, end: date | datetime | None) -> None:
    assert place.take_text(event("SUMMARY:A", *lines)).status == 0
    (found,) = place.events().values()
    assert (found.start, found.end) == (start, end)


def test_a_rule_in_utc_stays_in_utc(place: Place) -> None:
    place.take_text(event("SUMMARY:A", "DTSTART:20270501T100000Z", "RRULE:FREQ=DAILY;COUNT=3"))
    (found,) = place.events().values()
    assert (found.start, found.timezone) == (datetime(2027, 5, 1, 10), "UTC")


def single(*lines: str) -> str:
    """A weekly event, the second time of which is said to be otherwise."""
    usual = ["SUMMARY:A", "DESCRIPTION:Come.", "LOCATION:Library, Utrecht", "DTSTART:20270504T100000Z"]
    other = ["UID:one@example.org", "RECURRENCE-ID:20270511T100000Z", *lines]
    return event(*usual, "RRULE:FREQ=WEEKLY;COUNT=4", "END:VEVENT", "BEGIN:VEVENT", *other)


SECOND, LATER = datetime(2027, 5, 11, 10), datetime(2027, 5, 11, 12)


@pytest.mark.parametrize(
    ("lines", "move"),
    [
        (["LOCATION:Park\\, Gouda"], Move(SECOND, SECOND, Where("Park", "Gouda", "", "", None, None))),
        (
            ["LOCATION:Park", "GEO:52.1;5.1", "DTSTART:20270511T120000Z"],
            Move(SECOND, LATER, Where("Park", "", "", "", 52.1, 5.1)),
        ),
        (["SUMMARY:A and B", "LOCATION:Library, Utrecht"], Move(SECOND, SECOND, None, "A and B")),
        (["DESCRIPTION:Come.\\n\\nBring food."], Move(SECOND, SECOND, None, "Bring food.")),
        (["STATUS:CANCELLED", "DESCRIPTION:We are ill.", "LOCATION:Park"], Move(SECOND, None, None, "We are ill.")),
    ],
)
def test_what_is_otherwise_with_one_occurrence_is_kept(place: Place, lines: list[str], move: Move) -> None:
    told = place.take_text(single(*lines))
    assert "→" not in told.out
    (found,) = place.events().values()
    assert found.moved == (move,)


def test_too_long_a_word_about_one_occurrence_is_told(place: Place) -> None:
    assert "other words than the others" in place.take_text(single(f"DESCRIPTION:{'Bring food. ' * 30}")).out
    (found,) = place.events().values()
    assert found.moved == ()


@pytest.mark.parametrize(
    ("end", "told"), [("DTEND:20270511T140000Z", True), ("DURATION:PT30M", True), ("DURATION:PT1H", False)]
)
def test_one_occurrence_of_another_length_is_told(place: Place, end: str, told: bool) -> None:
    usual = "DTSTART:20270504T100000Z\nDURATION:PT1H"
    text = single("DTSTART:20270511T120000Z", end).replace("DTSTART:20270504T100000Z", usual).replace("\r", "")
    assert ("longer or shorter" in place.take_text(text).out) == told
    (found,) = place.events().values()
    assert found.moved == (Move(SECOND, LATER),)


def test_one_occurrence_that_is_refused_leaves_the_others(place: Place) -> None:
    off = ["END:VEVENT", "BEGIN:VEVENT", "UID:one@example.org", "RECURRENCE-ID:20270518T100000Z", "STATUS:CANCELLED"]
    assert "no coordinate" in place.take_text(single("LOCATION:Park", "GEO:152.1;5.1", *off)).out
    (found,) = place.events().values()
    assert found.moved == (Move(datetime(2027, 5, 18, 10), None),)


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"])
def test_what_never_ends_gets_an_end_and_that_is_told(place: Place, rule: str) -> None:
    off = "EXDATE;VALUE=DATE:20990505"
    told = place.take_text(event("SUMMARY:A", "DTSTART;VALUE=DATE:20270503", f"RRULE:{rule}", off))
    assert "say until when it goes on" in told.out
    (found,) = place.events().values()
    assert "UNTIL=21001231" in found.recurrence


def test_periods_and_extra_dates(place: Place) -> None:
    rdate = "RDATE;VALUE=PERIOD;TZID=Europe/Amsterdam:20270508T100000/PT2H,20270515T100000/20270515T120000"
    place.take_text(event("SUMMARY:A", "DTSTART;TZID=Europe/Amsterdam:20270501T100000", rdate))
    (found,) = place.events().values()
    assert found.extra == (datetime(2027, 5, 8, 10), datetime(2027, 5, 15, 10))


def test_the_second_of_two_equal_hours_is_told_by_its_offset(place: Place) -> None:
    place.take_text(event("SUMMARY:A", "DTSTART:20271031T013000Z"))
    assert "start: 2027-10-31 02:30+01:00" in place.files[0].read_text("utf-8")
    (found,) = place.events().values()
    assert isinstance(found.start, datetime)
    assert found.start.fold == 1


def test_windows_letters_are_read(place: Place) -> None:
    place.take_text(event("SUMMARY:Café", "DTSTART;VALUE=DATE:20270501").encode("cp1252"))
    (found,) = place.events().values()
    assert found.title == "Café"


def test_texts_have_the_language_that_they_say_or_that_was_asked_for(place: Place) -> None:
    text = event("SUMMARY;LANGUAGE=nl-NL:Picknick", "DTSTART;VALUE=DATE:20270501")
    assert place.take_text(text, "").status == 0
    assert [file.name for file in place.files] == ["index.nl.md"]


@pytest.mark.parametrize(
    ("text", "status", "words"),
    [
        (event("SUMMARY:A", "DTSTART;VALUE=DATE:20270501"), 2, "does not say in which language"),
        ("<html>not found</html>", 1, "is no calendar"),
        ("", 1, "is no calendar"),
        (calendar(), 1, "there is no event"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(place: Place, text: str, status: int, words: str) -> None:
    told = place.take_text(text, "")
    assert (told.status, len(told.err.splitlines())) == (status, 1)
    assert words in told.err


def test_wrong_usage(place: Place, tmp_path: Path) -> None:
    for file, language in ((tmp_path / "none.ics", "en"), (tmp_path, "en"), ("", "en"), ("a\0b", "en"), ("x", "xx")):
        told = place.take(file, language)
        assert (told.status, len(told.err.splitlines())) == (2, 1)


def test_a_huge_file_is_refused(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plugins.importing.command.LARGEST", 100)
    told = place.take_text(event("SUMMARY:A", "DTSTART;VALUE=DATE:20270501"))
    assert told.status == 1
    assert "larger than" in told.err
