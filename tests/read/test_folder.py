"""Walking the content folder."""

import os
import socket
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from plugins.read.folder import walk
from plugins.read.found import Walk

LANGUAGES = ("en", "nl", "ru")
NEWS = "news/2024-03-28-belgium"
Make = Callable[..., Walk]


@pytest.fixture
def walk_over(tmp_path: Path) -> Make:
    """Make empty files at the paths given, and walk."""

    def make(*paths: str) -> Walk:
        for path in paths:
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.touch()
        return walk(tmp_path, LANGUAGES)

    return make


def only(found: Walk) -> tuple[str, str, str]:
    """Path, fault and cure of the one problem, filled in."""
    (problem,) = found.problems
    return problem.path, problem.found.format(**problem.values), problem.do.format(**problem.values)


def test_texts_and_pictures_are_found_in_order(walk_over: Make, tmp_path: Path) -> None:
    found = walk_over(f"{NEWS}/index.nl.md", f"{NEWS}/index.en.md", f"{NEWS}/meeting.jpg", "events/pride/index.ru.md")
    assert not found.problems
    assert [source.path for source in found.sources] == [
        "events/pride/index.ru.md",
        f"{NEWS}/index.en.md",
        f"{NEWS}/index.nl.md",
    ]
    assert [picture.path for picture in found.files] == [f"{NEWS}/meeting.jpg"]
    source = found.sources[1]
    assert (source.entry, source.kind, source.name, source.folder_date, source.lang, source.file) == (
        (NEWS, "news", "belgium", date(2024, 3, 28), "en", str(tmp_path / NEWS / "index.en.md"))
    )


@pytest.mark.parametrize("kind", ["events", "campaigns", "pages"])
def test_kinds_with_dates_of_their_own_may_leave_it_out(walk_over: Make, kind: str) -> None:
    found = walk_over(f"{kind}/about/index.en.md", f"{kind}/2024-03-28-about/index.en.md")
    assert not found.problems
    assert [source.folder_date for source in found.sources] == [date(2024, 3, 28), None]


@pytest.mark.parametrize("kind", ["news", "press", "dossier"])
def test_other_kinds_need_a_date_in_the_folder(walk_over: Make, kind: str) -> None:
    assert only(walk_over(f"{kind}/about/index.en.md"))[2] == "rename it to 2024-03-28-about, with the right date"


@pytest.mark.parametrize(
    "path",
    [
        ".DS_Store",
        "news/Thumbs.db",
        f"{NEWS}/desktop.ini",
        f"{NEWS}/index.en.md~",
        f"{NEWS}/.index.en.md.swp",
        f"{NEWS}/.#index.en.md",
        "news/.gitkeep",
        ".git/config",
        ".gitignore",
        "README.md",
        "tags.yaml",
    ],
)
def test_litter_is_ignored(walk_over: Make, path: str) -> None:
    assert not walk_over(f"{NEWS}/index.en.md", path).problems


PROBLEMS = {
    "new/2024-03-28-x/index.en.md": ("new", "there is no kind of text “new”", "did you mean “news”?"),
    "recipes/x/index.en.md": ("recipes", "there is no kind", "news, press, dossier, events, campaigns, pages"),
    "news/index.en.md": ("news/index.en.md", "may not be directly in “news”", "a folder of its own"),
    "index.en.md": ("index.en.md", "a file may not be here", "news/"),
    "news/2024-02-30-x/index.en.md": ("news/2024-02-30-x", "no day 2024-02-30", "correct the date"),
    "news/2024-03-28/index.en.md": ("news/2024-03-28", "only a date", "2024-03-28-a-few-words"),
    "news/2024-03-28-Big News!/index.en.md": ("news/2024-03-28-Big News!", "cannot be called", "“2024-03-28-big-news”"),
    "pages/über_uns/index.en.md": ("pages/über_uns", "cannot be called", "“uber-uns”"),
    "pages/о-нас/index.en.md": ("pages/о-нас", "cannot be called", "rename it to “o-nas”"),
    "pages/!/index.en.md": ("pages/!", "cannot be called", "rename it: small letters"),
    f"{NEWS}/index.md": (f"{NEWS}/index.md", "does not tell its language", "index.en.md"),
    f"{NEWS}/index.de.md": (f"{NEWS}/index.de.md", "in no language", "en, nl, ru"),
    f"{NEWS}/index.enn.md": (f"{NEWS}/index.enn.md", "in no language", "did you mean “index.en.md”?"),
    f"{NEWS}/text.en.md": (f"{NEWS}/text.en.md", "cannot be called “text.en.md”", "index.<language>.md"),
    f"{NEWS}/index.en.rst": (f"{NEWS}/index.en.rst", "of the type “rst”", "texts are index.en.md"),
    f"{NEWS}/index.html": (f"{NEWS}/index.html", "of the type “html”", "put its words into the text"),
    f"{NEWS}/text.doc": (f"{NEWS}/text.doc", "of the type “doc”", "save it as PDF, or as .docx"),
    f"{NEWS}/text.docm": (f"{NEWS}/text.docm", "of the type “docm”", "without macros"),
    f"{NEWS}/a.svg": (f"{NEWS}/a.svg", "can hold programs", "JPEG or PNG"),
    f"{NEWS}/all.zip": (f"{NEWS}/all.zip", "of the type “zip”", "unpack it"),
    f"{NEWS}/list.csv": (f"{NEWS}/list.csv", "of the type “csv”", "a table of it in the text"),
    f"{NEWS}/dates.ics": (f"{NEWS}/dates.ics", "of the type “ics”", "import-ics dates.ics"),
    f"{NEWS}/film.MP4": (f"{NEWS}/film.MP4", "of the type “MP4”", "link to where it can be seen"),
    f"{NEWS}/My Report.pdf": (f"{NEWS}/My Report.pdf", "a document cannot be called", "“my-report.pdf”"),
    f"{NEWS}/pictures/a.jpg": (f"{NEWS}/pictures", "a folder may not be in", "move its files up"),
    f"{NEWS}/IMG_1.JPG": (f"{NEWS}/IMG_1.JPG", "a picture cannot be called", "“img-1.jpg”"),
}


@pytest.mark.parametrize(("file", "expected"), PROBLEMS.items(), ids=PROBLEMS)
def test_what_should_not_be_there_is_told(walk_over: Make, file: str, expected: tuple[str, str, str]) -> None:
    others = [f"{NEWS}/index.ru.md"] if file.startswith(NEWS) else []
    path, found, do = only(walk_over(file, *others))
    assert path == expected[0]
    assert expected[1] in found
    assert expected[2] in do


def test_everything_is_told_at_once(walk_over: Make) -> None:
    assert len(walk_over(*PROBLEMS).problems) >= len(PROBLEMS)


def test_an_empty_folder_is_told(walk_over: Make, tmp_path: Path) -> None:
    (tmp_path / NEWS).mkdir(parents=True)
    assert only(walk_over())[:2] == (NEWS, "this folder is empty")


def test_a_folder_of_pictures_needs_a_text(walk_over: Make) -> None:
    assert only(walk_over(f"{NEWS}/meeting.jpg"))[:2] == (NEWS, "there is no text in this folder")


def test_twins_in_another_case_or_form_are_told(walk_over: Make, tmp_path: Path) -> None:
    (tmp_path / "pages/Cafe").mkdir(parents=True)
    if (tmp_path / "pages/cafe").exists():
        pytest.skip("this disk does not tell A from a")
    found = walk_over("pages/Cafe/index.en.md", "pages/cafe/index.en.md")
    assert any("same name" in problem.found and problem.values["twin"] == "Cafe" for problem in found.problems)


def test_names_are_composed(walk_over: Make) -> None:
    found = walk_over(unicodedata.normalize("NFD", "pages/café/index.en.md"))
    assert [problem.path for problem in found.problems] == ["pages/café"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
@pytest.mark.parametrize("link", ["news", NEWS, f"{NEWS}/index.en.md", f"{NEWS}/a.jpg", "tags.yaml"])
def test_symbolic_links_are_refused_not_followed(tmp_path: Path, link: str) -> None:
    (tmp_path / "secret").mkdir()
    content = tmp_path / "content"
    (content / link).parent.mkdir(parents=True, exist_ok=True)
    (content / link).symlink_to(tmp_path / "secret")
    found = walk(content, LANGUAGES)
    assert not found.sources
    assert not found.files
    assert any(problem.path == link and "link" in problem.found for problem in found.problems)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="no such files here")
def test_what_is_no_file_is_refused(walk_over: Make, tmp_path: Path) -> None:
    (tmp_path / NEWS).mkdir(parents=True)
    os.mkfifo(tmp_path / NEWS / "index.en.md")
    assert only(walk_over())[:2] == (f"{NEWS}/index.en.md", "this is not a file")


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_a_name_that_is_not_utf8_is_refused(walk_over: Make, tmp_path: Path) -> None:
    (tmp_path / NEWS).mkdir(parents=True)
    try:
        (tmp_path / NEWS / os.fsdecode(b"caf\xe9.jpg")).touch()
    except OSError:
        pytest.skip("this disk takes no such names")
    path, found, _ = (*only(walk_over(f"{NEWS}/index.en.md")),)
    assert path.encode().isascii()
    assert found == "this name cannot be read"


def test_a_missing_content_folder_is_told(tmp_path: Path) -> None:
    assert only(walk(tmp_path / "nowhere", LANGUAGES))[0] == "."
