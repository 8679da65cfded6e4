import pytest

from plugins.checks.rules.calendars import of_file
from tests.checks.pages import said
from tests.checks.small import Small

PATH = "en/events/calendar.ics"


def test_a_good_calendar_is_left_alone(untouched: Small) -> None:
    assert said(of_file(PATH, (untouched.output / PATH).read_bytes())) == []


@pytest.mark.parametrize(("before", "after"), [(b"UID:", b"UDI:"), (b"\r\n", b"\n"), (b"DTSTART", b"DTSTRAT")])
def test_a_broken_one_is_told_with_its_line(untouched: Small, before: bytes, after: bytes) -> None:
    data = (untouched.output / PATH).read_bytes().replace(before, after)
    found = list(of_file(PATH, data))
    assert found
    assert all(finding.line > 0 for finding in found)
