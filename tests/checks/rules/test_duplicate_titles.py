from pathlib import Path

from plugins.checks.rules.duplicate_titles import of_site
from tests.checks.pages import URL, html, said, whole


def test_titles_that_differ_are_left_alone(tmp_path: Path) -> None:
    files = {"en/a/index.html": html(title="A"), "en/b/index.html": html(title="B")}
    assert said(of_site(whole(tmp_path, files))) == []


def test_the_same_title_in_another_language_is_left_alone(tmp_path: Path) -> None:
    files = {"en/a/index.html": html(title="A"), "nl/a/index.html": html(title="A", lang="nl")}
    assert said(of_site(whole(tmp_path, files))) == []


def test_a_copy_has_the_title_of_its_original(tmp_path: Path) -> None:
    copy = html(title="A", head=f'<link rel="canonical" href="{URL}en/a/">\n')
    assert said(of_site(whole(tmp_path, {"en/a/index.html": copy, "en/b/index.html": copy}))) == []


def test_the_same_title_twice_is_told(tmp_path: Path) -> None:
    files = {"en/a/index.html": html(title="A"), "en/b/index.html": html(title="a")}
    assert said(of_site(whole(tmp_path, files))) == ["the title “a” is that of /en/a/ as well"]
