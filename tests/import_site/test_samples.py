"""Samples of what people have: each becomes the files in `expected`, which were read by a person.

To renew them after a change: EXPECTED=write pytest tests/import_site/test_samples.py, and read what git shows.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from plugins.link.entries import Clock, folder_problems, group, link
from plugins.link.links import links
from plugins.pictures.used import missing
from plugins.problems.problem import errors
from plugins.read.read import read
from tests.import_site.conftest import SAMPLES, Place

EXPECTED = Path(__file__).with_name("expected")
WHOLE = ("wordpress", "feeds", "wix", "word", "text")


@pytest.mark.parametrize("name", WHOLE)
def test_sample_becomes_the_files_that_are_expected(name: str, place: Place) -> None:
    told = place.take(SAMPLES / name)
    assert told.status == 0, told.err
    found = {path: data for path, data in place.files().items() if path.endswith(".md")}
    if os.environ.get("EXPECTED") == "write":
        shutil.rmtree(EXPECTED / name, ignore_errors=True)
        for path, data in found.items():
            (EXPECTED / name / path).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / name / path).write_bytes(data)
    wanted = {file.relative_to(EXPECTED / name).as_posix(): file for file in (EXPECTED / name).rglob("*.md")}
    assert sorted(found) == sorted(wanted)
    for path, data in found.items():
        assert data.decode() == wanted[path].read_text("utf-8"), path


@pytest.mark.parametrize("name", [*WHOLE, "broken"])
def test_whatever_is_written_can_be_built(name: str, place: Place) -> None:
    place.take(SAMPLES / name)
    texts = place.texts()
    assert texts
    for path, document in texts.items():
        originals = [
            other for other in texts.values() if other.entry == document.entry and not other.front.translated_from
        ]
        assert len(originals) == 1, path


@pytest.mark.parametrize("name", WHOLE)
def test_same_sample_gives_same_bytes(name: str, place: Place) -> None:
    place.take(SAMPLES / name)
    first = place.files()
    for kind in ("news", "pages"):
        shutil.rmtree(place.content / kind, ignore_errors=True)
    place.take(SAMPLES / name)
    assert place.files() == first


def test_a_preview_of_all_samples_together_has_no_mistakes(place: Place, tmp_path: Path) -> None:
    place.take(SAMPLES)
    languages = ["en", "nl", "ru"]
    reading = read(place.content, languages, tmp_path / "cache", "")
    entries = link(reading.documents, languages, Clock(datetime(2026, 5, 17, tzinfo=UTC), UTC, preview=True))
    files = {entry: [each.lang for each in texts] for entry, texts in group(reading.documents).items()}
    found = [*reading.problems, *folder_problems(reading.documents)]
    found += missing(reading.documents, set(reading.files))
    found += [problem for document in reading.documents for problem in links(document, entries, files)]
    assert len(reading.documents) > 15
    assert not errors(found), [problem.found for problem in errors(found)]
