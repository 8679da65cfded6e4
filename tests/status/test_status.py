"""The table in each of its forms."""

import json
import re

import pytest

from plugins.languages.console import ASKED
from plugins.status.status import Wish
from tests.status.conftest import ENGLISH, ENTRY, RUSSIAN, Project

OTHER = "pages/about"


@pytest.fixture
def two(project: Project) -> Project:
    """The Russian of the first is outdated, the second is in Dutch only."""
    project.write("en", ENGLISH + "More.\n")
    project.write("nl", "---\ntitle: Over <ons>\n---\nTekst.\n", OTHER)
    return project


def lines(told: str) -> list[list[str]]:
    return [re.split(r"\s{2,}", line.strip()) for line in told.splitlines() if line.strip()]


def test_a_table_of_entries_and_languages_with_totals(two: Project) -> None:
    code, told = two.status()
    assert code == 0
    assert lines(told) == [
        ["Entry", "en", "ru", "nl"],
        [ENTRY, "original", "outdated", "missing"],
        [OTHER, "missing", "missing", "original"],
        ["original", "1", "0", "1"],
        ["outdated", "0", "1", "0"],
        ["missing", "1", "1", "1"],
    ]


@pytest.mark.parametrize(
    ("wish", "entries"),
    [
        (Wish(outdated=True), [ENTRY]),
        (Wish(missing=True), [ENTRY, OTHER]),
        (Wish(missing=True, language="ru"), [OTHER]),
        (Wish(missing=True, outdated=True, language="ru"), [ENTRY, OTHER]),
        (Wish(kind="pages"), [OTHER]),
        (Wish(kind="pages,news"), [ENTRY, OTHER]),
        (Wish(entry=ENTRY), [ENTRY]),
        (Wish(kind="events"), []),
    ],
)
def test_filters(two: Project, wish: Wish, entries: list[str]) -> None:
    told = [line[0] for line in lines(two.status(wish)[1])]
    assert [word for word in told if "/" in word] == entries


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (Wish(language="rus"), "did you mean “ru”?"),
        (Wish(kind="new"), "did you mean “news”?"),
        (Wish(entry="pages/abuot"), f"did you mean “{OTHER}”?"),
        (Wish(json=True, diff=True), "do not go together"),
        (Wish(html="content/status.html"), "among the texts"),
        (Wish(html="not/there/status.html"), "cannot be written"),
    ],
)
def test_wrong_usage_is_told(two: Project, monkeypatch: pytest.MonkeyPatch, wish: Wish, told: str) -> None:
    monkeypatch.chdir(two.root)
    code, said = two.status(wish)
    assert code == 2
    assert told in said


def test_json_has_it_all(two: Project) -> None:
    data = json.loads(two.status(Wish(json=True))[1])
    assert data["languages"] == ["en", "ru", "nl"]
    first, second = data["entries"]
    assert (first["entry"], first["kind"], first["original"]) == (ENTRY, "news", "en")
    assert first["versions"]["ru"] == {
        "state": "outdated",
        "path": f"{ENTRY}/index.ru.md",
        "translated_from": "en",
        "stamp": first["versions"]["ru"]["stamp"],
        "outdated": True,
        "summary_only": False,
    }
    assert second["versions"]["en"] == {"state": "missing"}
    assert data["totals"]["ru"]["outdated"] == 1


def test_html_is_one_file_that_asks_nobody_and_runs_nothing(two: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(ASKED, "ru")
    code, _ = two.status(Wish(html=str(two.root / "status.html")))
    html = (two.root / "status.html").read_text("utf-8")
    assert code == 0
    assert '<html lang="ru" dir="ltr">' in html
    assert "Over &lt;ons&gt;" in html
    assert f"<small>{ENTRY}</small>" in html
    assert not re.search(r"<script|<link|<img|\bsrc=|url\(|https?:|@import", html)


def test_a_text_that_cannot_be_read_is_told_and_gives_1(two: Project) -> None:
    two.write("ru", b"\xff\xfe")
    code, told = two.status()
    assert code == 1
    assert f"{ENTRY}/index.ru.md cannot be read" in told


def test_a_withdrawn_original_is_told_with_what_is_still_public(project: Project) -> None:
    project.write("en", ENGLISH.replace("---\nOne", "status: draft\n---\nOne"))
    told = project.status()[1]
    assert f"{ENTRY}: withdrawn in en: still public in ru" in told
    project.write("en", ENGLISH.replace("---\nOne", "status: draft\nwithdrawn: only this version\n---\nOne"))
    assert "still public in ru (on purpose)" in project.status()[1]


def test_it_speaks_the_language_that_is_asked_for(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write("ru", RUSSIAN.format(mark="@0123456"))
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    monkeypatch.setenv(ASKED, "ru")
    assert "устарел" in project.status()[1]
    monkeypatch.delenv(ASKED)
    assert "verouderd" in project.status()[1]
