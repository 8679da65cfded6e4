from pathlib import Path

import pytest

from plugins.checks.rules.file_names import of_site
from tests.checks.pages import html, said, whole


@pytest.mark.parametrize("name", ["en/a-1/index.html", "theme/site.css", ".made-by-the-build", "_redirects"])
def test_plain_names_are_left_alone(tmp_path: Path, name: str) -> None:
    assert said(of_site(whole(tmp_path, {name: html()}))) == []


@pytest.mark.parametrize("name", ["en/A/index.html", "en/тест/index.html", "en/a b.html", "pictures/IMG_1.webp"])
def test_unusual_letters_are_told(tmp_path: Path, name: str) -> None:
    assert said(of_site(whole(tmp_path, {name: html()}))) == [f"the name “{name}” has unusual letters"]


def test_names_that_differ_in_case_only_are_told(tmp_path: Path) -> None:
    if (tmp_path.parent / tmp_path.name.upper()).exists():
        pytest.skip("this file system does not tell upper from lower case")
    found = said(of_site(whole(tmp_path, {"theme/Site.css": "", "theme/site.css": ""})))
    assert "“theme/site.css” and “theme/Site.css” differ in upper and lower case only" in found


def test_old_addresses_may_be_what_others_chose(tmp_path: Path) -> None:
    moved = html(head='<meta http-equiv="refresh" content="0; url=../">\n')
    assert said(of_site(whole(tmp_path, {"post/Old_Address/index.html": moved}))) == []
