from pathlib import Path

import pytest

from plugins.checks.rules.nothing_lost import of_site
from tests.checks.pages import html, whole

TEXT = "---\ntitle: A\n{more}---\nText.\n"
PLACE = "news/2024-01-01-a"


def found(folder: Path, texts: dict[str, str], *pages: str) -> list[str]:
    site = whole(folder, {f"{page}index.html": html() for page in pages}, texts)
    return [each.source for each in of_site(site)]


def test_what_is_in_the_site_is_left_alone(tmp_path: Path) -> None:
    assert found(tmp_path, {f"{PLACE}/index.en.md": TEXT.format(more="")}, "en/news/a/") == []


@pytest.mark.parametrize(
    ("path", "more"),
    [
        (f"{PLACE}/index.en.md", "status: draft\n"),
        ("news/2099-01-01-a/index.en.md", ""),
        (f"{PLACE}/.DS_Store", ""),
        (f"{PLACE}/index.en.md~", ""),
        (f"{PLACE}/notes.docx", ""),
        ("tags.yaml", ""),
        ("words.txt", ""),
        ("elsewhere/notes.txt", ""),
    ],
)
def test_what_is_withheld_or_told_is_left_alone(tmp_path: Path, path: str, more: str) -> None:
    assert found(tmp_path, {path: TEXT.format(more=more)}) == []


def test_a_public_text_without_its_page_is_told(tmp_path: Path) -> None:
    assert found(tmp_path, {f"{PLACE}/index.en.md": TEXT.format(more="")}) == [f"{PLACE}/index.en.md"]
