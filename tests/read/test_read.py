"""Reading the whole folder: remembered, in parallel, or anew, it is the same."""

from pathlib import Path

import pytest

from plugins.cache import processes
from plugins.read import kept, read

LANGUAGES = ["en", "ru"]


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    for number in range(6):
        for lang, text in (("en", "Some text."), ("ru", "Текст «с кавычками» - и тире.")):
            file = folder / f"news/2024-01-0{number + 1}-a/index.{lang}.md"
            file.parent.mkdir(parents=True, exist_ok=True)
            mark = "" if lang == "en" else "translated_from: en\n"
            file.write_text(f"---\ntitle: T {number}\n{mark}---\n{text}\n", encoding="utf-8")
    (folder / "news/2024-01-06-a/index.en.md").write_text("---\ntitel: x\n---\n", encoding="utf-8")
    return folder


def anew(content: Path, tmp_path: Path) -> read.Reading:
    return read.read(content, LANGUAGES, tmp_path / "no such cache", "1")


def test_what_was_read_before_is_not_read_again(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    monkeypatch.setattr(read, "read_one", None)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first
    assert first.problems


def test_a_changed_text_is_read_again_and_only_that(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    changed = content / "news/2024-01-01-a/index.en.md"
    changed.write_text("---\ntitle: Changed\n---\nOther text.\n", encoding="utf-8")
    asked: list[str] = []
    real = read.read_one

    def noted(unread: read.Unread) -> tuple[str, kept.Kept]:
        asked.append(unread[0].path)
        return real(unread)

    monkeypatch.setattr(read, "read_one", noted)
    now = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert asked == ["news/2024-01-01-a/index.en.md"]
    assert now == anew(content, tmp_path)


def test_what_is_gone_is_forgotten(content: Path, tmp_path: Path) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    (content / "news/2024-01-02-a/index.ru.md").unlink()
    now = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert now == anew(content, tmp_path)
    assert "news/2024-01-02-a/index.ru.md" not in kept.recall(tmp_path / "cache", "1")


def test_another_version_of_the_code_reads_anew(content: Path, tmp_path: Path) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert kept.recall(tmp_path / "cache", "2") == {}


def test_a_damaged_cache_is_as_good_as_none(content: Path, tmp_path: Path) -> None:
    first = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    for number, file in enumerate(sorted((tmp_path / "cache").iterdir())):
        file.write_bytes(file.read_bytes()[: number * 7])
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first


@pytest.mark.parametrize("forks", [True, False])
def test_several_processes_read_the_same_however_they_are_started(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forks: bool
) -> None:
    one = anew(content, tmp_path)
    monkeypatch.setattr(read, "FEW", 1)
    monkeypatch.setattr(read, "CHUNK", 3)
    monkeypatch.setattr(processes, "COUNT", 2)
    monkeypatch.setattr(processes, "can_fork", lambda: forks)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == one
