"""Whatever stands in a file: no traceback, and nothing but drafts that a build takes."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.importing.conftest import CALENDARS, Place

LINES = [
    line
    for file in sorted(CALENDARS.glob("*.ics"))
    for line in re.sub("\r?\n[ \t]", "", file.read_text("utf-8")).splitlines()
]
TIMES = "20270501 20270501T190000 20270501T190000Z 00010101T000000Z 99991231T235959Z 20270230 PT1H -P1D P99999D"
RULES = "FREQ=DAILY FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 FREQ=WEEKLY;UNTIL=20270101;COUNT=2 FREQ=DAILY;UNTIL=1"
PLACES = "52.3;4.9 999;0 nan;inf https://example.org/ mailto:a@b +0100 Etc/GMT+99 ../../x Нидерланды"
SIGNS = "; \\ --- \\n---\\n {{x}} [a](b) # \u2028 \u0000 🏳️‍🌈 CANCELLED TRUE"
VALUES = [*(word for words in (TIMES, RULES, PLACES, SIGNS) for word in words.split(" ")), "", "# UID: x", "ы" * 300]
written = st.one_of(
    st.sampled_from(LINES),
    st.builds(
        lambda line, value: re.sub(":.*", lambda _: f":{value}", line, flags=re.DOTALL),
        st.sampled_from(LINES),
        st.one_of(st.sampled_from(VALUES), st.text(max_size=40)),
    ),
    st.text(max_size=60),
)
inside = st.lists(written, min_size=1, max_size=12).map(lambda lines: ["BEGIN:VEVENT", *lines, "END:VEVENT"])
files = st.lists(st.one_of(inside, inside, st.lists(written, max_size=3)), min_size=1, max_size=4)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(parts=files)
def test_any_lines(capsys: pytest.CaptureFixture[str], parts: list[list[str]]) -> None:
    text = "\r\n".join(["BEGIN:VCALENDAR", *(line for part in parts for line in part), "END:VCALENDAR"])
    with TemporaryDirectory() as folder:
        (content := Path(folder) / "content").mkdir()
        place = Place(content, capsys)
        told = place.take_text(text.encode("utf-8", "replace"))
        assert told.status in (0, 1)
        place.events()
        files = {file: file.read_bytes() for file in place.files}
        again = place.take_text(text.encode("utf-8", "replace"))
        assert "Made: 0." in again.out or not files
        assert {file: file.read_bytes() for file in place.files} == files


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.binary(max_size=300), cut=st.integers(0, 2000))
def test_any_bytes(capsys: pytest.CaptureFixture[str], data: bytes, cut: int) -> None:
    whole = (CALENDARS / "google.ics").read_bytes()
    with TemporaryDirectory() as folder:
        (content := Path(folder) / "content").mkdir()
        place = Place(content, capsys)
        assert place.take_text(whole[:cut] + data + whole[cut:]).status in (0, 1)
        place.events()


def test_a_file_that_nests_without_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "content").mkdir()
    place = Place(tmp_path / "content", capsys)
    assert place.take_text("BEGIN:VEVENT\n" * 20_000 + "END:VEVENT\n" * 20_000).status == 1
