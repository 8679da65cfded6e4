"""A build on the next day, with nothing but the day changed, touches only what the day changes."""

from pathlib import Path

from tests.built_site import BUILD_TIME, Build
from tests.event_site import write_events

DAY = 24 * 60 * 60
ENDS = "2026-11-23T00:00+01:00"  # the day of the first build


def test_only_pages_that_tell_the_day_are_touched(pelican: Build, tmp_path: Path) -> None:
    content, output = tmp_path / "content", tmp_path / "output"
    write_events(content)
    horizon = ("-e", "CALENDAR_DAYS=402")  # no lesson comes over it in this night
    assert pelican(content, output, *horizon).returncode == 0
    files = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in output.rglob("*") if path.is_file()}
    assert pelican(content, output, *horizon, SOURCE_DATE_EPOCH=str(int(BUILD_TIME) + DAY)).returncode == 0
    now = {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in output.rglob("*") if path.is_file()}
    touched = {path.relative_to(output).as_posix() for path in now if now[path] != files.get(path)}
    telling = {path.relative_to(output).as_posix() for path, (_, text) in files.items() if ENDS.encode() in text}
    assert touched - {".made-by-the-build"} == telling
    assert {"en/index.html", "en/events/index.html", "en/events/workshop/index.html"} <= telling
    quiet = {"en/events/2026/12/index.html", "en/events/memorial/index.html", "en/events/calendar.ics", "en/feed.xml"}
    assert not quiet & touched


def test_yesterdays_event_moves(pelican: Build, tmp_path: Path) -> None:
    content, output = tmp_path / "content", tmp_path / "output"
    write_events(content)
    for days in (0, 14):  # the workshop is over by then
        assert pelican(content, output, SOURCE_DATE_EPOCH=str(int(BUILD_TIME) + days * DAY)).returncode == 0
        home, year = (output / path / "index.html" for path in ("en/events", "en/events/2026"))
        assert ("rights</a>" in home.read_text("utf-8").partition("<table")[0]) is (days == 0)
        assert ("rights</a>" in year.read_text("utf-8")) is (days > 0)
