import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.calendar.rfc5545 import problems

GOOD = """\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//test//EN
CALSCALE:GREGORIAN
NAME;LANGUAGE=ru:События
REFRESH-INTERVAL;VALUE=DURATION:PT12H
SOURCE;VALUE=URI:https://a.org/c.ics
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:STANDARD
DTSTART:20251026T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:a@a.org
DTSTAMP:20260101T000000Z
DTSTART;TZID=Europe/Amsterdam:20260101T190000
DTEND;TZID=Europe/Amsterdam:20260101T210000
RRULE:FREQ=WEEKLY;UNTIL=20261231T225959Z
EXDATE;TZID=Europe/Amsterdam:20260108T190000,20260115T190000
SUMMARY;LANGUAGE="ru":один\\, два\\; три\\n
CATEGORIES:a\\,b,c
GEO:52.3;4.8
URL:https://a.org/
STATUS:CONFIRMED
END:VEVENT
BEGIN:VEVENT
UID:b@a.org
DTSTAMP:20260101T000000Z
DTSTART;VALUE=DATE:20260101
DTEND;VALUE=DATE:20260102
RRULE:FREQ=YEARLY;UNTIL=20300101
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
"""


def found(text: str) -> list[tuple[int, str]]:
    return list(problems(text.replace("\n", "\r\n").encode()))


def test_good_calendar_has_no_problem() -> None:
    assert found(GOOD) == []


def test_good_conference_and_colour_have_no_problem() -> None:
    conference = 'CONFERENCE;VALUE=URI;LABEL="Take part: here":https://a.org/\n'
    good = GOOD.replace("STATUS:CONFIRMED\n", "STATUS:CONFIRMED\n" + 2 * conference)
    assert found(good.replace("CALSCALE:GREGORIAN\n", "CALSCALE:GREGORIAN\nCOLOR:purple\n")) == []


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        # components
        ("PRODID:-//test//EN\n", "", 1, "without PRODID"),
        ("VERSION:2.0\n", "", 1, "without VERSION"),
        ("VERSION:2.0", "VERSION:1.0", 2, "VERSION cannot be 1.0"),
        ("CALSCALE:GREGORIAN", "CALSCALE:JULIAN", 4, "CALSCALE"),
        ("CALSCALE:GREGORIAN", "CALSCALE:GREGORIAN\nCALSCALE:GREGORIAN", 1, "2 times CALSCALE"),
        ("CALSCALE:GREGORIAN", "METHOD:REQUEST", 4, "METHOD"),
        ("UID:a@a.org\n", "", 17, "without UID"),
        ("UID:b@a.org\n", "UID:a@a.org\n", 30, "second VEVENT with UID a@a.org"),
        ("DTSTAMP:20260101T000000Z\nDTSTART;V", "DTSTART;V", 30, "without DTSTAMP"),
        ("DTSTART;VALUE=DATE:20260101\n", "", 30, "without DTSTART"),
        ("DTEND;VALUE=DATE:20260102", "DTEND;VALUE=DATE:20260102\nDURATION:P1D", 30, "both DTEND and DURATION"),
        ("UID:b@a.org", "UID:b@a.org\nUID:c@a.org", 30, "2 times UID"),
        ("TZID:Europe/Amsterdam\nBEGIN", "BEGIN", 8, "without TZID"),
        ("TZOFFSETTO:+0100\n", "", 10, "without TZOFFSETTO"),
        ("BEGIN:VEVENT\nUID:b", "BEGIN:VJOURNAL\nUID:b", 30, "VJOURNAL cannot stand in VCALENDAR"),
        ("END:VEVENT\nEND:VCALENDAR\n", "END:VCALENDAR\n", 30, "BEGIN:VEVENT without its END"),
        ("END:VCALENDAR\n", "END:VCALENDAR\nX-A:b\n", 39, "X-A outside of a component"),
        ("STATUS:CONFIRMED", "END:VTODO\nSTATUS:CONFIRMED", 28, "END:VTODO without its BEGIN"),
        ("STATUS:CONFIRMED", "STATUS CONFIRMED", 28, "not NAME:value"),
        # values
        ("DTSTAMP:20260101T000000Z\nDTSTART;V", "DTSTAMP:20260101T000000\nDTSTART;V", 32, "no UTC"),
        ("DTSTAMP:20260101T000000Z\nDTSTART;V", "DTSTAMP:20260101\nDTSTART;V", 32, "no UTC"),
        ("DTSTART;VALUE=DATE:20260101", "DTSTART:20260101", 33, "no DATE-TIME"),
        ("DTSTART;VALUE=DATE:20260101", "DTSTART;VALUE=DATE:20260230", 33, "no DATE"),
        ("DTSTART;VALUE=DATE:20260101", "DTSTART;VALUE=DATE;TZID=Europe/Amsterdam:20260101", 33, "has no TZID"),
        ("Amsterdam:20260101T190000", "Amsterdam:20260101T190000Z", 20, "has no TZID"),
        ("Amsterdam:20260101T190000", "Amsterdam:20260101T250000", 20, "no DATE-TIME"),
        ("GEO:52.3;4.8", "GEO:52.3,4.8", 26, "no GEO"),
        ("GEO:52.3;4.8", "GEO:98;4.8", 26, "no GEO"),
        ("URL:https://a.org/", "URL:a.org", 27, "no URI"),
        ("URL:https://a.org/", "URL:https://a.org/пикник", 27, "no URI"),
        ("STATUS:CONFIRMED", "STATUS:PROBABLY", 28, "STATUS cannot be PROBABLY"),
        ("TRANSP:TRANSPARENT", "TRANSP:FREE", 36, "TRANSP"),
        ("два\\;", "два;", 24, "no TEXT"),
        ("один\\,", "один,", 24, "no TEXT"),
        ("три\\n", "три\\x", 24, "no TEXT"),
        ("a\\,b,c", "a\\,b;c", 25, "no TEXTS"),
        ("STATUS:CONFIRMED", "SEQUENCE:one", 28, "no COUNT"),
        ("STATUS:CONFIRMED", "SEQUENCE:-1", 28, "no COUNT"),
        ("STATUS:CONFIRMED", "SEQUENCE:2147483648", 28, "no COUNT"),
        ("STATUS:CONFIRMED", "CONFERENCE:https://a.org/", 28, "needs VALUE=URI"),
        ("STATUS:CONFIRMED", "CONFERENCE;VALUE=URI:a.org", 28, "no URI"),
        ("CALSCALE:GREGORIAN", "COLOR:#6b2a66", 4, "no COLOR"),
        (
            "STATUS:CONFIRMED",
            "CREATED:20260102T000000Z\nLAST-MODIFIED:20260101T000000Z",
            29,
            "LAST-MODIFIED is before CREATED",
        ),
        ("STATUS:CONFIRMED", "DTSTART;VALUE=PERIOD:x", 28, "cannot be of type PERIOD"),
        ("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "REFRESH-INTERVAL:PT12H", 6, "needs VALUE=DURATION"),
        ("REFRESH-INTERVAL;VALUE=DURATION:PT12H", "REFRESH-INTERVAL;VALUE=DURATION:12H", 6, "no DURATION"),
        ("SOURCE;VALUE=URI:", "SOURCE:", 7, "needs VALUE=URI"),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:0100", 14, "no UTC-OFFSET"),
        ("TZOFFSETTO:+0100", "TZOFFSETTO:-0000", 14, "no UTC-OFFSET"),
        ("DTSTART:20251026T030000", "DTSTART:20251026T030000Z", 11, "no LOCAL"),
        # times that fit together
        ("DTEND;VALUE=DATE:20260102", "DTEND;VALUE=DATE:20260101", 34, "DTEND is not after DTSTART"),
        ("Amsterdam:20260101T210000", "Amsterdam:20260101T190000", 21, "DTEND is not after DTSTART"),
        ("DTEND;TZID=Europe/Amsterdam:20260101T210000", "DTEND:20260101T180000Z", 21, "DTEND is not after DTSTART"),
        ("DTEND;TZID=Europe/Amsterdam:20260101T210000", "DTEND;VALUE=DATE:20260102", 21, "both be dates"),
        ("EXDATE;TZID=Europe/Amsterdam:20260108T190000,20260115T190000", "EXDATE;VALUE=DATE:20260108", 23, "both be"),
        ("UID:b@a.org", "UID:b@a.org\nRECURRENCE-ID:20260101T190000Z", 32, "both be dates"),
        ("DTSTART;TZID=Europe/Amsterdam:", "DTSTART:", 20, "a time without a zone"),
        (
            "DTSTART;TZID=Europe/Amsterdam:",
            "DTSTART;TZID=Europe/Brussels:",
            20,
            "no VTIMEZONE for TZID Europe/Brussels",
        ),
        ("FREQ=YEARLY;UNTIL=20300101", "FREQ=YEARLY;UNTIL=20300101T000000Z", 35, "UNTIL=20300101T000000Z is wrong"),
        ("UNTIL=20261231T225959Z", "UNTIL=20261231", 22, "UNTIL=20261231 is wrong"),
        ("UNTIL=20261231T225959Z", "UNTIL=20261231T225959", 22, "UNTIL=20261231T225959 is wrong"),
        ("RRULE:FREQ=WEEKLY;", "RRULE:", 22, "FREQ is wrong or missing"),
        ("BYDAY=-1SU", "BYDAY=-1XX", 12, "BYDAY=-1XX is wrong"),
    ],
)
def test_breach_is_found_at_its_line(old: str, new: str, line: int, words: str) -> None:
    assert GOOD.count(old) >= 1
    broken = found(GOOD.replace(old, new, 1))
    assert any(number == line and words in message for number, message in broken), broken


def test_second_zone_of_one_name_is_found() -> None:
    zone = GOOD[GOOD.index("BEGIN:VTIMEZONE") : GOOD.index("BEGIN:VEVENT")]
    assert (17, "a second VTIMEZONE with TZID Europe/Amsterdam") in found(GOOD.replace(zone, zone * 2))


def test_occurrence_of_the_same_uid_is_no_second_event() -> None:
    moved = "UID:a@a.org\nRECURRENCE-ID;TZID=Europe/Amsterdam:20260122T190000\nDTSTAMP"
    single = GOOD[GOOD.index("BEGIN:VEVENT") : GOOD.index("BEGIN:VEVENT\nUID:b")].replace("UID:a@a.org\nDTSTAMP", moved)
    assert found(GOOD.replace("END:VCALENDAR\n", single + "END:VCALENDAR\n")) == []


def test_calendar_without_components_is_found() -> None:
    assert "VCALENDAR without any" in found("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nEND:VCALENDAR\n")[0][1]


def test_file_without_a_calendar_is_found() -> None:
    assert any("without any VCALENDAR" in message for _, message in problems(b""))


def test_line_feeds_alone_are_found() -> None:
    assert {number for number, message in problems(GOOD.encode()) if "LF alone" in message} == set(range(1, 39))


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        (b"PRODID:-//test//EN", b"PRODID:" + b"x" * 69, 3, "76 octets"),
        (b"PRODID:-//test//EN", b"PRODID:" + "п".encode() * 35, 3, "77 octets"),
        (b"PRODID:-//test//EN", b"PRODID:\xd0\r\n \xbf", 3, "broke a character"),
        (b"PRODID:-//test//EN", b"PRODID:a\x07", 3, "control character"),
        (b"PRODID:-//test//EN", b"PRODID:a\r", 3, "control character"),
        (b"PRODID:-//test//EN\r\n", b"PRODID:a\r\n\r\n", 4, "is empty"),
        (b"BEGIN:VCALENDAR", b"\xef\xbb\xbfBEGIN:VCALENDAR", 1, "byte order mark"),
    ],
)
def test_wrong_bytes_are_found(old: bytes, new: bytes, line: int, words: str) -> None:
    data = GOOD.replace("\n", "\r\n").encode().replace(old, new)
    assert any(number == line and words in message for number, message in problems(data))


def test_line_of_75_octets_is_fine() -> None:
    data = GOOD.replace("\n", "\r\n").encode().replace(b"PRODID:-//test//EN", b"PRODID:" + b"x" * 68)
    assert list(problems(data)) == []


def test_missing_last_line_end_is_found() -> None:
    data = GOOD.replace("\n", "\r\n").encode().removesuffix(b"\r\n")
    assert (38, "the last line does not end") in list(problems(data))


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_bytes_are_answered(data: bytes) -> None:
    assert list(problems(data))


@settings(max_examples=100, deadline=None)
@given(place=st.integers(0, len(GOOD) - 1), letter=st.sampled_from(':;,="\\\nA0 '))
def test_any_change_of_a_good_file_is_answered(place: int, letter: str) -> None:
    assert isinstance(found(GOOD[:place] + letter + GOOD[place + 1 :]), list)
