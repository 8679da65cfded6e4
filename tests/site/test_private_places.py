"""A place that is told after registration is in no byte of what is published: who comes may be followed there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.built_site import Build

MARKS = ("Zweefstraat", "51.87654", "4.12321", "Vlinderhuis", "Бабочкин", "Mothroom", "Drijflaan", "Nachtvlinder")
EVENT = """\
---
title: Supper
summary: Together.
start: 2027-03-02 18:00
recurrence: weekly on Tuesday, 4 times
moved:
  - {occurrence: 2027-03-09, place: {name: Nachtvlinder, address: Drijflaan 8, town: Gouda, country: NL}}
  - {occurrence: 2027-03-16, to: 2027-03-17 19:00, place: {name: Mothroom, town: Gouda}}
where: Mothroom, Utrecht
place: {name: Vlinderhuis, address: Zweefstraat 8, town: Utrecht, country: NL, latitude: 51.87654, longitude: 4.12321}
place_public: after registration
registration: {link: a@example.org, required: yes}
campaign: shelter
tags: [asylum]
---
Come.
"""
FILES = {
    "events/2027-supper/index.en.md": EVENT,
    "events/2027-supper/index.ru.md": (
        "---\ntitle: Ужин\nwhere: Бабочкин дом, Утрехт\ntranslated_from: en\n---\nПриходите.\n"
    ),
    "campaigns/shelter/index.en.md": "---\ntitle: Shelter\ngoal: Rooms.\n---\nSee [it](events/2027-supper).\n",
}


@pytest.fixture(scope="module", params=["2027-01-01", "2027-03-10", "2027-05-01"], ids=["before", "during", "after"])
def output(request: pytest.FixtureRequest, pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("private")
    for path, text in FILES.items():
        file = root / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text.replace("![The table](table.jpg)", ""), "utf-8")
    done = pelican(root / "content", root / "output", CACHE_PATH=str(root / "cache"), BUILD_TIME=request.param)
    assert done.returncode == 0, done.stderr
    return root / "output"


def spellings(mark: str) -> Iterator[bytes]:
    """As plain text, in an address, in JSON, and as calendars would cut it off."""
    yield mark.encode()
    yield mark.lower().encode()
    yield "".join(f"%{byte:02X}" for byte in mark.encode()).encode()
    yield mark.encode("unicode_escape")


def test_nothing_that_is_published_tells_where(output: Path) -> None:
    files = [path for path in output.rglob("*") if path.is_file()]
    told = [
        (str(path.relative_to(output)), mark)
        for path in files
        for mark in MARKS
        for spelling in spellings(mark)
        # A calendar folds its lines anywhere (RFC 5545 §3.1).
        if spelling in path.read_bytes().replace(b"\r\n ", b"")
    ]
    assert told == []
    assert {path.suffix for path in files} >= {".html", ".ics", ".xml"}


def test_the_town_of_a_single_occurrence_is_told_in_calendars(output: Path) -> None:
    calendar = (output / "en/events/calendar.ics").read_bytes().replace(b"\r\n ", b"").decode()
    assert "LOCATION;LANGUAGE=en:Gouda\\, Netherlands\\, You will hear the address" in calendar


def test_the_town_is_told(output: Path) -> None:
    page = next(output.glob("en/events/*supper*/index.html"))
    assert "Utrecht" in page.read_text("utf-8")
