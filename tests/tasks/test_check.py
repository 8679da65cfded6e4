"""`check` tells what a build would tell, and the site stays as it is."""

from pathlib import Path

import pytest

from plugins.checks.command import Wish, check
from plugins.tooling.build import Folders

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    monkeypatch.chdir(ROOT)  # a build goes there; this brings the tests back
    monkeypatch.setenv("LC_ALL", "C")
    monkeypatch.setenv("CONTACT_EMAIL", "office@example.org")
    entry = tmp_path / "content/news/2024-01-01-a"
    entry.mkdir(parents=True)
    (entry / "index.en.md").write_text("---\ntitle: A\nsummary: One.\n---\nText.\n", encoding="utf-8")
    (entry / "index.nl.md").write_text("---\ntitle: B\ntranslated_from: en\nstatus: draft\n---\n", encoding="utf-8")
    return Folders(ROOT, tmp_path / "content", tmp_path / "output", tmp_path / "cache")


def test_without_mistakes_it_says_so_and_what_is_not_published(
    folders: Folders, capfd: pytest.CaptureFixture[str]
) -> None:
    assert check(Wish(), folders) == 0
    assert capfd.readouterr().out.splitlines() == [
        "Not published: news/2024-01-01-a/index.nl.md (a draft)",
        "Texts in the site: 1. Drafts: 1",
        "No mistakes were found.",
    ]
    assert not folders.output.exists()


def test_a_mistake_is_told_and_makes_the_status_one(folders: Folders, capfd: pytest.CaptureFixture[str]) -> None:
    (folders.content / "news/2024-01-01-a/index.en.md").write_text("---\ntitel: A\n---\n", encoding="utf-8")
    assert check(Wish(), folders) == 1
    assert "did you mean “title”?" in capfd.readouterr().err
