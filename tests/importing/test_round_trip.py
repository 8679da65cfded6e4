"""Our own calendar comes back as it was: built, imported, and built again."""

from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, assume, given, settings

from plugins.calendar.check_schedule import check_schedule
from plugins.calendar.ics import CalendarEvent, CalendarModel, calendar_bytes
from plugins.calendar.occurrences import occurrences
from plugins.calendar.schedule import Schedule, schedule
from plugins.calendar.timespan import Timespan
from plugins.problems.problem import errors
from plugins.read.front import Event
from tests.built_site import Build
from tests.calendar.test_golden import GOLDEN, built
from tests.calendar.test_occurrences import events
from tests.importing.conftest import Place

__all__ = ["built"]


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_nothing_is_lost(place: Place, pelican: Build, built: Path, tmp_path: Path, lang: str) -> None:
    calendar = built / lang / "events/calendar.ics"
    told = place.take(calendar, "")
    assert (told.status, told.err) == (0, "")
    assert "→" not in told.out
    folders = {folder.name for folder in (place.content / "events").iterdir()}
    assert folders == {folder.name for folder in (GOLDEN / "content/events").iterdir()}
    for file in place.files:
        file.write_text(file.read_text("utf-8").replace("\nstatus: draft\n", "\n"), "utf-8")
    done = pelican(place.content, tmp_path / "output")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "output" / lang / "events/calendar.ics").read_text("utf-8") == calendar.read_text("utf-8")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(event=events())
def test_every_time_comes_back(capsys: pytest.CaptureFixture[str], event: Event) -> None:
    assume(not errors(problem for _, problem in check_schedule(event)))  # else it is in no calendar of ours
    before = schedule(event)
    written = CalendarEvent("events/a@example.org", before, "A", datetime(2026, 1, 1, tzinfo=UTC))
    data = calendar_bytes(CalendarModel("n", "", "en", "https://a.org/", "https://a.org/c.ics", (written,)))
    with TemporaryDirectory() as folder:
        (content := Path(folder) / "content").mkdir()
        place = Place(content, capsys)
        assert place.take_text(data).status == 0
        after = schedule(place.events()["a"])
    assert after.zone == before.zone or before.span.all_day
    assert spans(after) == spans(before)


def spans(plan: Schedule) -> list[tuple[Timespan, bool, bool]]:
    found = occurrences(plan, date(2025, 1, 1), date(2029, 1, 1))
    return [(each.span, each.moved, each.cancelled) for each in found]
