"""A preview can be shown to somebody, and is found by nobody else."""

import os
import re
import shutil
from pathlib import Path

import pytest

from tests.publish.site import Publisher

DRAFT = "---\ntitle: Soon\nstatus: draft\n---\nNot ready.\n"


@pytest.fixture
def shown(publisher: Publisher) -> Publisher:
    publisher.write("news/2024-02-02-soon/index.en.md", DRAFT)
    done = publisher.run("preview")
    assert done.returncode == 0, done.stderr
    return publisher


def place(publisher: Publisher) -> Path:
    names = [name for name in os.listdir(publisher.root / "preview") if not name.startswith(".")]
    assert len(names) == 1
    return publisher.root / "preview" / names[0]


def test_its_name_cannot_be_guessed_and_stays(shown: Publisher) -> None:
    before = place(shown)
    assert re.fullmatch("[0-9a-f]{32}", before.name)
    shown.run("preview")
    assert place(shown) == before


def test_another_name_ends_the_old_address(shown: Publisher) -> None:
    before = place(shown)
    assert shown.run("preview", "--new").returncode == 0
    assert place(shown) != before


def test_every_page_says_what_it_is_to_people_and_to_search_engines(shown: Publisher) -> None:
    pages = [file.read_text("utf-8") for file in place(shown).rglob("*.html")]
    assert len(pages) > 20
    for page in pages:
        assert '<meta name="robots" content="noindex, nofollow, noarchive">' in page
        assert '<aside class="notice"><p>' in page
    assert "Предварительный просмотр" in (place(shown) / "ru/index.html").read_text("utf-8")
    assert "Soon" in (place(shown) / "en/news/soon/index.html").read_text("utf-8")


def test_nothing_tells_its_name(shown: Publisher) -> None:
    shown.publish()
    name = place(shown).name.encode()
    files = [file for folder in ("preview", "published") for file in (shown.root / folder).rglob("*") if file.is_file()]
    assert [file for file in files if name in file.read_bytes()] == []
    assert (shown.root / ".cache/publish/preview-address").stat().st_mode & 0o077 == 0


def test_what_is_no_draft_any_more_or_gone_follows(shown: Publisher) -> None:
    shutil.rmtree(shown.root / "content/news/2024-02-02-soon")
    assert shown.run("preview").returncode == 0
    assert not (place(shown) / "en/news/soon").exists()


@pytest.mark.parametrize("folder", ["output", "published", "published/current/x"])
def test_it_never_gets_among_what_is_published(publisher: Publisher, folder: str) -> None:
    done = publisher.run("preview", "--output", folder)
    assert done.returncode == 2
    assert "A preview has drafts" in done.stderr
    assert not (publisher.root / folder).exists()
