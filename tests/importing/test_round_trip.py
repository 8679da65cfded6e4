"""Our own calendar comes back as it was: built, imported, and built again."""

from pathlib import Path

import pytest

from tests.built_site import Build
from tests.calendar.test_golden import GOLDEN, built
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
