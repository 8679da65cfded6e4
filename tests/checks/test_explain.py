"""`check --explain`: every file of the content and every address of the site can be asked about."""

import pytest

from plugins.checks.command import Wish, check
from plugins.tooling.wrong_usage import WrongUsage
from tests.checks.small import Small, surroundings


def explained(small: Small, asked: str, capsys: pytest.CaptureFixture[str], status: int = 0) -> str:
    capsys.readouterr()
    with surroundings():
        assert check(Wish(explain=asked), small.folders) == status
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("news/2024-01-10-first/index.en.md", "its page: /en/news/first/"),
        ("news/2024-01-10-first/index.en.md", "old addresses that lead there: /post/the-beginning/"),
        ("news/2024-01-10-first/index.en.md", "/en/tags/pride/"),
        ("news/2024-01-10-first/index.en.md", "feeds: /en/campaigns/shelter/feed.atom"),
        ("news/2024-02-11-second/index.ru.md", "stands in where there is no text in “nl”: /nl/news/second/"),
        ("dossier/2023-09-09-answers/index.nl.md", "its title and summary, above a text in another language"),
        ("events/2024-06-18-picnic/index.en.md", "/en/events/calendar.ics, /en/events/picnic/event.ics"),
        ("news/2024-04-13-fourth/index.en.md", "in no list: “status: hidden” says so"),
        ("news/2024-05-14-fifth/index.en.md", "not in the site: it is a draft (“status: draft”)"),
        ("news/2024-06-20-later/index.en.md", "it comes into the site with the first build from 2024-06-20"),
        ("news/2024-03-12-third/meeting.jpg", "shown by news/2024-03-12-third/index.nl.md"),
        ("tags.yaml", "the program itself reads it"),
        ("en/news/first", "made from news/2024-01-10-first/index.en.md"),
        ("/en/news/first/", "made from news/2024-01-10-first/index.en.md"),
        ("https://www.lgbtworldbeside.org/en/news/first/", "made from news/2024-01-10-first/index.en.md"),
        ("output/en/news/first/index.html", "made from news/2024-01-10-first/index.en.md"),
        ("/post/the-beginning/", "made from news/2024-01-10-first/index.en.md"),
        ("/en/tags/", "the program makes it from many texts"),
    ],
)
def test_it_says_where_something_is_or_why_not(
    small: Small, capsys: pytest.CaptureFixture[str], asked: str, told: str
) -> None:
    assert told in explained(small, asked, capsys)


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (".DS_Store", "left about by a system or an editor"),
        ("index.en.md~", "left about by a system or an editor"),
        ("unused.jpg", "a picture that no text in the site shows"),
    ],
)
def test_a_file_that_nobody_needs_is_explained(
    small: Small, capsys: pytest.CaptureFixture[str], name: str, told: str
) -> None:
    folder = small.content / "news/2024-03-12-third"
    (folder / name).write_bytes((folder / "meeting.jpg").read_bytes())
    assert told in explained(small, f"news/2024-03-12-third/{name}", capsys)


def test_a_document_that_nobody_links_to_is_explained(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    (small.content / "news/2024-03-12-third/notes.docx").write_bytes(b"PK")
    told = explained(small, "news/2024-03-12-third/notes.docx", capsys)
    assert "a document that no text in the site links to" in told


def test_a_file_of_the_wrong_type_is_told_as_a_build_tells_it(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    (small.content / "news/2024-03-12-third/notes.zip").write_bytes(b"PK")
    told = explained(small, "news/2024-03-12-third/notes.zip", capsys, status=1)
    assert "cannot be here" in told
    assert "something is wrong with it" in told


def test_a_folder_explains_each_file_in_it(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    told = explained(small, "news/2024-01-10-first", capsys)
    assert [line for line in told.splitlines() if not line.startswith(" ")] == [
        f"news/2024-01-10-first/index.{lang}.md" for lang in ("en", "nl", "ru")
    ]


def test_the_content_folder_can_be_named_too(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    told = explained(small, str(small.content / "pages/contact/index.ru.md"), capsys)
    assert "its page: /ru/contact/" in told


def test_what_is_nowhere_is_wrong_usage(small: Small) -> None:
    with surroundings(), pytest.raises(WrongUsage, match="neither in the content nor in the site"):
        check(Wish(explain="news/none"), small.folders)


def test_every_file_of_the_content_has_an_explanation(small: Small, capsys: pytest.CaptureFixture[str]) -> None:
    told = explained(small, ".", capsys)
    assert "nobody knows why" not in told
    for file in small.content.rglob("*"):
        if file.is_file():
            assert f"{file.relative_to(small.content).as_posix()}\n" in told
