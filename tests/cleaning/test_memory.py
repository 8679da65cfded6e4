"""What is remembered of files that were cleaned."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from plugins.cleaning.memory import Memory
from plugins.cleaning.work import CRASHED, Cleaned, Job, Piece, Refusal, Result


class Bench:
    """Cleans as a worker would, and counts."""

    def __init__(self, folder: Path, version: str = "1") -> None:
        self.done: list[Job] = []
        self.answer: Result | None = None
        self.memory = Memory(folder / "cache", version, self.clean)

    def clean(self, jobs: Iterable[Job]) -> Iterator[tuple[Job, Result]]:
        for job in jobs:
            self.done.append(job)
            content = Path(job.file).read_bytes() + job.how.encode()
            yield job, self.answer or Cleaned((Piece(".x", content, 3, 2),), pages=7)


def job(folder: Path, content: bytes = b"one", name: str = "a.jpg", how: str = "") -> Job:
    file = folder / name
    file.write_bytes(content)
    os.utime(file, (1_700_000_000, 1_700_000_000))
    return Job("picture", str(file), how)


def test_a_file_is_cleaned_once_and_its_pieces_are_found_again(tmp_path: Path) -> None:
    first, asked = Bench(tmp_path), job(tmp_path)
    outcome = first.memory.outcomes([asked])[asked]
    second = Bench(tmp_path)
    assert second.memory.outcomes([asked])[asked] == outcome
    assert (first.done, second.done) == ([asked], [])
    assert second.memory.content(asked, outcome.key, ".x") == b"one"
    assert (outcome.pages, outcome.sizes[0].bytes, outcome.sizes[0].width) == (7, 3, 3)


def test_what_changed_is_cleaned_again_and_what_only_looks_changed_is_not(tmp_path: Path) -> None:
    first, asked = Bench(tmp_path), job(tmp_path)
    first.memory.outcomes([asked])
    Path(asked.file).touch()
    first.memory.outcomes([asked])
    assert first.done == [asked]
    job(tmp_path, b"two")
    outcome = first.memory.outcomes([asked])[asked]
    assert first.done == [asked, asked]
    assert first.memory.content(asked, outcome.key, ".x") == b"two"


def test_the_same_bytes_under_another_name_are_not_cleaned_again(tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    asked = [job(tmp_path), job(tmp_path, name="b.jpg"), job(tmp_path, name="c.jpg", how="30 40")]
    assert len(bench.memory.outcomes(asked)) == 3
    assert len(bench.done) == 2


def test_another_version_of_the_code_cleans_anew(tmp_path: Path) -> None:
    asked = job(tmp_path)
    Bench(tmp_path).memory.outcomes([asked])
    newer = Bench(tmp_path, version="2")
    newer.memory.outcomes([asked])
    assert newer.done == [asked]


@pytest.mark.parametrize("damage", [b"", b"damaged", None])
def test_a_cache_that_was_damaged_costs_time_only(tmp_path: Path, damage: bytes | None) -> None:
    bench, asked = Bench(tmp_path), job(tmp_path)
    outcome = bench.memory.outcomes([asked])[asked]
    for file in (tmp_path / "cache").iterdir():
        if damage is None:
            file.unlink()
        else:
            file.write_bytes(damage)
    assert bench.memory.content(asked, outcome.key, ".x") == b"one"
    assert Bench(tmp_path).memory.outcomes([asked])[asked] == outcome


def test_a_reason_to_refuse_is_remembered_but_not_what_may_not_be_so_the_next_time(tmp_path: Path) -> None:
    asked = job(tmp_path)
    for found, times in (("no picture", 1), (CRASHED, 2)):
        bench = Bench(tmp_path, version=found)
        bench.answer = Refusal(found, "do")
        for _ in range(2):
            outcome = bench.memory.outcomes([asked])[asked]
            assert outcome.refusal == bench.answer
        assert len(bench.done) == times


def test_nothing_is_written_where_nothing_is_new(tmp_path: Path) -> None:
    bench, asked = Bench(tmp_path), job(tmp_path)
    bench.memory.outcomes([asked])
    bench.memory.outcomes([asked])
    before = {file.name: file.stat().st_mtime_ns for file in (tmp_path / "cache").iterdir()}
    bench.memory.outcomes([asked])
    assert before == {file.name: file.stat().st_mtime_ns for file in (tmp_path / "cache").iterdir()}
