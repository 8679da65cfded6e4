from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from plugins.authoring.desk import Desk
from plugins.authoring.fault import Refused
from plugins.authoring.new import new
from plugins.authoring.proof import proof
from plugins.authoring.wish import Wish
from plugins.languages.catalogue import translator
from plugins.problems.problem import errors
from plugins.read.document import Document
from plugins.read.front import Event, Status
from plugins.read.schema import KINDS

NEWS = Wish(kind="news", language="en", title="A day in the park", date="2026-05-17")
EVENT = Wish(kind="events", language="en", title="A picnic", start="2026-06-20 18:30")


def read(file: Path, desk: Desk) -> Document:
    document, problems = proof(file.relative_to(desk.content).as_posix(), file.read_text("utf-8"))
    assert errors(problems) == []
    assert document
    return document


def refused(wish: Wish, desk: Desk) -> tuple[int, list[str]]:
    before = sorted(desk.content.rglob("*"))
    with pytest.raises(Refused) as caught:
        new(wish, desk)
    assert sorted(desk.content.rglob("*")) == before
    return caught.value.status, [fault.text(desk.speak) for fault in caught.value.faults]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", ["en", "ru", "nl"])
def test_every_kind_in_every_language_is_a_draft_with_all_its_keys(kind: str, language: str, desk: Desk) -> None:
    start = "2026-06-20" if kind == "events" else ""
    file = new(Wish(kind=kind, language=language, title="Title", date="2026-05-17", start=start), desk)
    assert file == desk.content / kind / "2026-05-17-title" / f"index.{language}.md"
    document = read(file, desk)
    assert document.front.status is Status.DRAFT
    assert document.front.translated_from is None
    assert not document.has_text
    lines = file.read_text("utf-8").split("\n")
    for key in KINDS[kind].keys:
        [place] = [number for number, line in enumerate(lines) if line.startswith(f"{key}:")]
        assert lines[place - 1].startswith("# "), key


def test_the_explanations_are_in_the_language_of_the_file(desk: Desk) -> None:
    file = new(replace(NEWS, language="ru"), desk)
    assert translator("ru").gettext("One or two sentences for lists, search and feeds.") in file.read_text("utf-8")


def test_what_is_known_is_filled_in(desk: Desk) -> None:
    wish = replace(EVENT, end="2026-06-20 20:00", place="The “House”: a café", town="'s-Gravenhage", campaign="a-door")
    front = read(new(wish, desk), desk).front
    assert isinstance(front, Event)
    assert front.place
    assert (front.title, front.place.name, front.place.town) == ("A picnic", "The “House”: a café", "'s-Gravenhage")
    assert (str(front.start), str(front.end)) == ("2026-06-20 18:30:00", "2026-06-20 20:00:00")
    assert front.campaign == "a-door"


def test_a_time_of_day_goes_into_the_file_and_the_day_into_the_folder(desk: Desk) -> None:
    file = new(replace(NEWS, date="2026-05-17 18:30"), desk)
    assert file.parent.name == "2026-05-17-a-day-in-the-park"
    assert str(read(file, desk).front.date) == "2026-05-17 18:30:00+02:00"


@pytest.mark.parametrize(
    ("language", "title", "folder"),
    [
        ("ru", "Чёрный список", "cherny-spisok"),
        ("nl", "Één dag in ’s-Hertogenbosch", "een-dag-in-s-hertogenbosch"),
        ("en", "word " * 40, "word-word-word-word-word-word-word-word-word-word-word-word"),
    ],
)
def test_the_folder_is_called_after_the_title(language: str, title: str, folder: str, desk: Desk) -> None:
    assert new(Wish(kind="pages", language=language, title=title), desk).parent.name == folder


def test_the_folder_can_be_called_otherwise(desk: Desk) -> None:
    assert new(replace(NEWS, slug="park"), desk).parent.name == "2026-05-17-park"


def test_all_that_is_missing_is_told_at_once(desk: Desk) -> None:
    status, told = refused(Wish(), desk)
    assert status == 2
    assert [line.partition(" ")[0] for line in told] == ["--kind", "--language", "--title"]
    assert refused(Wish(kind="news"), desk)[1][2:] == ["--date is missing → write the day, as in --date 2026-05-17"]
    assert len(refused(Wish(kind="events", title="…", language="en"), desk)[1]) == 2


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"kind": "event"}, "did you mean “events”?"),
        ({"language": "fr"}, "the languages are: en, ru, nl"),
        ({"date": "17.05.2026"}, "write 2026-05-17"),
        ({"slug": "Пикник"}, "write it like this: piknik"),
        ({"slug": "a" * 300}, "cannot be a folder's name"),
        ({"campaign": "a-window"}, "the campaigns are: a-door"),
        ({"start": "2026-06-20"}, "--start is for events only"),
        ({"title": "A\u202eB"}, "--title has an invisible character (U+202E"),
        ({"title": "\ud800 park"}, "--title has an invisible character (U+D800"),
    ],
)
def test_a_wrong_option_is_refused_with_the_right_one(changed: dict[str, str], told: str, desk: Desk) -> None:
    status, lines = refused(replace(NEWS, **changed), desk)
    assert status == 2
    assert any(told in line for line in lines), lines


def test_a_campaign_that_is_a_draft_cannot_be_named_yet(desk: Desk) -> None:
    new(Wish(kind="campaigns", language="en", title="Soon"), desk)
    assert "publish the campaign first" in refused(replace(NEWS, campaign="soon"), desk)[1][0]


@pytest.mark.parametrize(
    ("start", "end", "told"),
    [
        ("2026-06-20 18:30", "2026-06-20 18:00", "does not end after its start"),
        ("2026-06-20", "2026-06-20 18:00", "“end” has a time of day"),
        ("2026-03-29 02:30", "", "there is no 02:30"),
        ("tomorrow", "", "which is no date"),
    ],
)
def test_times_that_cannot_be_are_refused(start: str, end: str, told: str, desk: Desk) -> None:
    status, lines = refused(replace(EVENT, start=start, end=end), desk)
    assert status == 2
    assert len(lines) == 1
    assert told in lines[0]


def test_a_text_that_is_there_is_never_overwritten(desk: Desk) -> None:
    file = new(NEWS, desk)
    file.write_text("mine", "utf-8")
    status, told = refused(NEWS, desk)
    assert status == 1
    assert "there is a text in news/2026-05-17-a-day-in-the-park already" in told[0]
    assert file.read_text("utf-8") == "mine"


def test_the_same_text_in_another_language_is_a_translation(desk: Desk) -> None:
    new(NEWS, desk)
    status, told = refused(replace(NEWS, language="ru", title="День", slug="a-day-in-the-park"), desk)
    assert status == 1
    assert told[0].endswith("type: python3 tasks.py translate news/2026-05-17-a-day-in-the-park --to ru")


def test_a_folder_with_something_else_is_left_alone(desk: Desk) -> None:
    desk.folder("news/2026-05-17-a-day-in-the-park").mkdir(parents=True)
    assert refused(NEWS, desk)[0] == 1


def test_two_texts_do_not_get_one_address(desk: Desk) -> None:
    new(NEWS, desk)
    status, told = refused(replace(NEWS, date="2027-05-17"), desk)
    assert status == 1
    assert "such as a-day-in-the-park-2" in told[0]


def test_a_title_without_letters_needs_a_name(desk: Desk) -> None:
    status, told = refused(replace(NEWS, title="!!!"), desk)
    assert (status, len(told)) == (2, 1)
    assert "--slug" in told[0]


@settings(max_examples=150, deadline=None)
@given(
    title=st.text(min_size=1, max_size=80),
    place=st.text(max_size=40),
    language=st.sampled_from(["en", "ru", "nl", "uk"]),
)
def test_any_title_gives_a_file_that_the_reader_takes_or_is_refused(title: str, place: str, language: str) -> None:
    with TemporaryDirectory() as folder:
        desk = Desk(Path(folder), ["en", "ru", "nl", "uk"], translator("en"))
        wish = replace(EVENT, language=language, title=title, place=place, slug="x")
        with suppress(Refused):
            front = read(new(wish, desk), desk).front
            assert front.title
            assert front.status is Status.DRAFT
            return
        assert not list(desk.content.rglob("*"))
