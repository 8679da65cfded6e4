"""The calendars of `golden/content`, byte by byte and as other programs read them.

A text dropped into that folder is tested too; where the golden files then differ, look at the difference and copy what
the test built.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]  # it comes without type information
from msgspec.structs import replace

from plugins.authoring.proof import proof
from plugins.calendar.occurrences import occurrences
from plugins.calendar.rfc5545 import problems
from plugins.calendar.schedule import Schedule, schedule
from plugins.calendar.timespan import Moment, Timespan
from plugins.read.front import Event
from tests.built_site import Build
from tests.calendar.other_readers import read_by_others

GOLDEN = Path(__file__).with_name("golden")
EXPECTED = sorted((GOLDEN / "expected").rglob("*.ics"))
FIRST, LAST = date(2017, 1, 1), date(2027, 12, 31)


@pytest.fixture(scope="session")
def built(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("golden") / "output"
    done = pelican(GOLDEN / "content", folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.relative_to(GOLDEN / "expected").as_posix())
def test_the_bytes_are_those_of_the_golden_file(built: Path, file: Path) -> None:
    made = built / file.relative_to(GOLDEN / "expected")
    assert made.read_bytes().decode() == file.read_bytes().decode(), f"if this is meant: cp {made} {file}"


def test_every_calendar_keeps_rfc_5545(built: Path) -> None:
    files = sorted(built.rglob("*.ics"))
    assert len(files) > len(EXPECTED)
    for file in files:
        assert list(problems(file.read_bytes())) == [], file


def written(moment: Moment) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(moment, datetime) else moment.isoformat()


def span_of(span: Timespan) -> str:
    end = span.end if isinstance(span.end, datetime) else span.end + timedelta(days=1)
    return f"{written(span.start)}/{written(end)}"


@pytest.fixture(scope="session")
def ours() -> dict[str, list[str]]:
    """What the site itself shows, by UID."""
    return {uid: spans(plan) for uid, plan in schedules()}


def spans(plan: Schedule) -> list[str]:
    return sorted(span_of(each.span) for each in occurrences(plan, FIRST, LAST))


def schedules() -> Iterator[tuple[str, Schedule]]:
    for file in sorted((GOLDEN / "content/events").rglob("index.*.md")):
        path = file.relative_to(GOLDEN / "content").as_posix()
        document, faults = proof(path, file.read_text("utf-8"))
        assert document, faults
        assert isinstance(document.front, Event)
        if not document.front.translated_from:
            yield f"{document.entry}@lgbtworldbeside.org", schedule(document.front)


def test_icalendar_reads_the_same_instants(built: Path, ours: dict[str, list[str]]) -> None:
    calendar = icalendar.Calendar.from_ical((built / "en/events/calendar.ics").read_bytes())
    found: dict[str, list[str]] = {}
    single = [event for event in calendar.events if not {"RRULE", "RDATE", "RECURRENCE-ID"} & set(event)]
    alone = {str(event["UID"]) for event in single}
    recurring = recurring_ical_events.of(calendar).between(FIRST, LAST)
    for event in [*single, *(each for each in recurring if str(each["UID"]) not in alone)]:
        start, end = event["DTSTART"].dt, event["DTEND"].dt if "DTEND" in event else event["DTSTART"].dt
        found.setdefault(str(event["UID"]), []).append(f"{written(start)}/{written(end)}")
    assert {uid: sorted(spans) for uid, spans in found.items()} == ours


@pytest.mark.parametrize("lang", ["en", "ru"])
def test_ical_js_and_node_ical_read_the_same_instants(built: Path, ours: dict[str, list[str]], lang: str) -> None:
    file = built / lang / "events/calendar.ics"
    found = read_by_others([file], FIRST.isoformat(), (LAST + timedelta(days=1)).isoformat())
    assert by_uid(found["ical.js"][str(file)]) == ours
    # node-ical passes over RDATE; all else of these events must be right.
    assert by_uid(found["node-ical"][str(file)]) == {uid: spans(replace(plan, extra=())) for uid, plan in schedules()}


def by_uid(found: Mapping[str, list[str]]) -> dict[str, list[str]]:
    return {uid: sorted(each) for uid, each in found.items()}


def uids(files: Iterable[Path]) -> set[str]:
    return {str(event["UID"]) for file in files for event in icalendar.Calendar.from_ical(file.read_bytes()).events}


def test_a_campaign_has_a_calendar_of_its_own_events(built: Path) -> None:
    found = uids([built / "en/campaigns/pride/calendar.ics"])
    assert found == {"events/dutch-lesson@lgbtworldbeside.org", "events/remembrance@lgbtworldbeside.org"}
    assert "campaigns/pride/calendar.ics" in (built / "en/feeds/index.html").read_text("utf-8")
