"""Reading the whole folder: remembered, in parallel, or anew, it is the same."""

import shutil
import sys
from pathlib import Path

import pytest

from plugins.cache import processes
from plugins.read import kept, read, unread

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
    monkeypatch.setattr(unread, "read_one", None)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first
    assert first.problems


def test_a_changed_text_is_read_again_and_only_that(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    changed = content / "news/2024-01-01-a/index.en.md"
    changed.write_text("---\ntitle: Changed\n---\nOther text.\n", encoding="utf-8")
    asked: list[str] = []
    real = unread.read_one

    def noted(each: unread.Unread) -> tuple[str, kept.Kept]:
        asked.append(each[0].path)
        return real(each)

    monkeypatch.setattr(unread, "read_one", noted)
    monkeypatch.setattr(processes, "COUNT", 1)  # it is read here, where it can be noted
    now = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert asked == ["news/2024-01-01-a/index.en.md"]
    assert now == anew(content, tmp_path)


def test_what_is_gone_is_forgotten(content: Path, tmp_path: Path) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    (content / "news/2024-01-02-a/index.ru.md").unlink()
    now = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert now == anew(content, tmp_path)
    assert "news/2024-01-02-a/index.ru.md" not in kept.by_path(kept.recall(tmp_path / "cache", "1"))


def test_another_version_of_the_code_reads_anew(content: Path, tmp_path: Path) -> None:
    read.read(content, LANGUAGES, tmp_path / "cache", "1")
    assert kept.by_path(kept.recall(tmp_path / "cache", "2")) == {}


def test_a_damaged_cache_is_as_good_as_none(content: Path, tmp_path: Path) -> None:
    first = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    for number, file in enumerate(sorted((tmp_path / "cache").iterdir())):
        file.write_bytes(file.read_bytes()[: number * 7])
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first


@pytest.mark.parametrize("position", [-1, -2_000, 200])
@pytest.mark.parametrize("count", [1, 2])
def test_one_damaged_byte_anywhere_in_the_cache_is_noticed(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, position: int, count: int
) -> None:
    """Whichever process looks for it, and whether anything else is to be read or not."""
    first = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    monkeypatch.setattr(processes, "COUNT", count)
    monkeypatch.delitem(sys.modules, unread.READER, raising=False)
    for file in (tmp_path / "cache").iterdir():
        data = bytearray(file.read_bytes())
        data[max(position, -len(data) // 3)] ^= 1
        file.write_bytes(data)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first
    monkeypatch.setattr(unread, "read_one", None)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == first, "it has been mended"


def test_who_has_begun_to_read_keeps_what_another_build_replaces(content: Path, tmp_path: Path) -> None:
    first = read.read(content, LANGUAGES, tmp_path / "cache", "1")
    begun = read.begin(read.Order(content, tuple(LANGUAGES), tmp_path / "cache", "1"))
    shutil.rmtree(tmp_path / "cache")
    read.read(content, LANGUAGES, tmp_path / "cache", "2")
    assert read.finish(begun) == first


@pytest.mark.parametrize("forks", [True, False])
def test_several_processes_read_the_same_however_they_are_started(
    content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, forks: bool
) -> None:
    one = anew(content, tmp_path)
    monkeypatch.setattr(unread, "FEW", 1)
    monkeypatch.setattr(unread, "CHUNK", 3)
    monkeypatch.setattr(processes, "COUNT", 2)
    monkeypatch.setattr(processes, "can_fork", lambda: forks)
    assert read.read(content, LANGUAGES, tmp_path / "cache", "1") == one
