"""Imports that are run again, stopped, or meet what is there already."""

import shutil
from pathlib import Path

import pytest

from tests.import_site.conftest import SAMPLES, Place

EXPORT = SAMPLES / "wordpress" / "export.xml"
POST = "news/2019-04-04-speech-in-parliament"


def test_second_run_writes_nothing_and_says_so(place: Place) -> None:
    place.take(EXPORT)
    before = place.files()
    told = place.take(EXPORT)
    assert told.status == 0
    assert "Made: 0. Were here already: 5." in told.out
    assert place.files() == before


def test_what_was_changed_here_is_left_and_the_difference_told(place: Place) -> None:
    place.take(EXPORT)
    text = place.content / POST / "index.ru.md"
    text.write_text(text.read_text("utf-8").replace("Помог депутат", "Нам помог депутат"), "utf-8")
    (place.content / POST / "index.en.md").unlink()
    before = place.files()
    place.take(EXPORT)
    assert place.files() == before
    assert "parts of the old text that are not here like that: 1" in place.report
    assert f"python3 tasks.py translate {POST} --to en" in place.report


def test_text_that_has_the_old_address_is_the_same_text(place: Place) -> None:
    own = place.content / "news" / "2019-04-04-our-own-name" / "index.en.md"
    own.parent.mkdir(parents=True)
    own.write_text("---\ntitle: A\naliases: [/index.php/2019/04/04/speech-in-parliament/]\n---\nB\n", "utf-8")
    place.take(EXPORT)
    assert own.read_text("utf-8").endswith("B\n")
    assert not (place.content / POST).exists()
    body = place.body("news/2021-06-20-first-russianpride-in-the-netherlands/index.en.md")
    assert "(news/2019-04-04-our-own-name)" in body


def test_name_that_is_taken_gets_a_number(place: Place) -> None:
    (place.content / POST).mkdir(parents=True)
    (place.content / POST / "index.en.md").write_text("---\ntitle: A\n---\nB\n", "utf-8")
    place.take(EXPORT)
    assert f"{POST}-2/index.en.md" in place.files()


def test_run_that_was_killed_leaves_whole_texts_only_and_goes_on(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    rename, count = Path.rename, iter(range(9))

    def killed(path: Path, target: Path) -> Path:
        if next(count) == 2:
            raise KeyboardInterrupt
        return rename(path, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", killed)
        patch.setattr(shutil, "rmtree", lambda _: None)  # a killed process tidies nothing
        assert place.take(EXPORT).status == 130
    assert list(place.content.glob("*/.*~")), "what was not finished is passed over by the reader of texts"
    before = {path: data for path, data in place.files().items() if "~/" not in path}
    assert len({path.rpartition("/")[0] for path in before}) == 2
    told = place.take(EXPORT)
    assert "Made: 3. Were here already: 2." in told.out
    assert not list(place.content.glob("*/.*"))
    assert place.files().items() >= before.items()


def test_dry_run_writes_nothing_at_all(place: Place) -> None:
    told = place.take(EXPORT, dry=True)
    assert "Would be made: content/news/2019-04-04-speech-in-parliament (en, ru)" in told.out
    assert "Nothing was written. Would be made: 5." in told.out
    assert not place.files()
    assert not list(place.folder.glob("*.md"))


def test_report_is_never_written_over_a_file_nor_among_the_texts(place: Place) -> None:
    mine = place.folder / "import-report.md"
    mine.write_text("mine", "utf-8")
    assert "import-report-2.md" in place.take(EXPORT).out
    assert mine.read_text("utf-8") == "mine"
    assert "already" in place.take(EXPORT, report=str(mine)).err
    assert "lies among the texts" in place.take(EXPORT, report=str(place.content / "report.md")).err


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"file": ""}, "it is not said what to take"),
        ({"file": "nothing.xml"}, "there is no file “nothing.xml”"),
        ({"language": "rus"}, "--language"),
        ({"kind": "events"}, "--kind: “events” cannot be taken from another site"),
        ({"media": "nowhere"}, "--media: there is no folder “nowhere”"),
    ],
)
def test_what_is_asked_wrongly_is_told_before_anything_is_done(asked: dict[str, str], words: str, place: Place) -> None:
    told = place.take(asked.pop("file", str(EXPORT)), **asked)
    assert told.status == 2
    assert words in told.err
    assert not place.files()
