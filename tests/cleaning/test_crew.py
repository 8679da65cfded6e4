"""Files that were made to break whoever opens them: each has an answer, and soon."""

import os
import struct
import time
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from plugins.cleaning.crew import Worker, clean_all
from plugins.cleaning.work import CRASHED, TOO_BIG, TOO_LONG, Cleaned, Job, Refusal
from plugins.cleaning.worker import MOST_BYTES
from tests.pictures.planted import PICTURES, chunk, pixels

HEADS: Mapping[str, bytes] = {
    "jpg": b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0",
    "png": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "gif": b"GIF89a",
    "webp": b"RIFF\xff\xff\0\0WEBPVP8 ",
    "avif": b"\0\0\0 ftypavif\0\0\0\0avifmif1miafMA1B\0\0\0\xebmeta",
    "heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\x01\0meta",
}


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.end()


def write(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


def test_all_files_are_cleaned_each_with_its_own_result(tmp_path: Path) -> None:
    jobs = [Job("picture", write(tmp_path / f"a.{form}", make())) for form, make in PICTURES.items()]
    jobs.append(Job("picture", write(tmp_path / "none.jpg", b"none")))
    results = dict(clean_all(jobs))
    assert set(results) == set(jobs)
    assert [type(results[job]) for job in jobs] == [Cleaned] * len(PICTURES) + [Refusal]


def test_what_takes_too_long_is_given_up_and_the_next_file_is_cleaned(tmp_path: Path) -> None:
    """Nobody ever writes into a pipe."""
    os.mkfifo(tmp_path / "slow.jpg")
    good = write(tmp_path / "good.jpg", PICTURES["gif"]())
    worker, began = Worker(seconds=2), time.monotonic()
    slow = worker.do(Job("picture", str(tmp_path / "slow.jpg")))
    assert isinstance(slow, Refusal)
    assert slow.found == TOO_LONG
    assert time.monotonic() - began < 5
    assert isinstance(worker.do(Job("picture", good)), Cleaned)
    worker.end()


def test_a_process_that_is_broken_by_a_file_is_started_anew(tmp_path: Path) -> None:
    good = write(tmp_path / "good.gif", PICTURES["gif"]())
    worker = Worker()
    assert isinstance(worker.do(Job("picture", good)), Cleaned)
    assert worker.process
    worker.process.kill()  # as the system does when a library writes where it must not
    worker.process.wait()
    broken = worker.do(Job("picture", good))
    assert isinstance(broken, Refusal)
    assert broken.found == CRASHED
    assert isinstance(worker.do(Job("picture", good)), Cleaned)
    worker.end()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_what_takes_too_much_memory_is_refused(tmp_path: Path, worker: Worker) -> None:
    """Sixty million pixels are within the limit, their sixteen bits a colour and three such chunks are not."""
    side = 7_700
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 16, 6, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(bytes((side * 8 + 1) * side), 9))
    file = write(tmp_path / "a.png", b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b""))
    began = time.monotonic()
    result = worker.do(Job("picture", file))
    assert time.monotonic() - began < 20
    assert isinstance(result, Cleaned | Refusal)


def test_a_file_of_too_many_bytes_is_not_even_opened(tmp_path: Path, worker: Worker) -> None:
    file = tmp_path / "a.jpg"
    with file.open("wb") as opened:
        opened.truncate(MOST_BYTES + 1)
    result = worker.do(Job("picture", str(file)))
    assert isinstance(result, Refusal)
    assert result.found == TOO_BIG
    assert result.values["limit"] == str(MOST_BYTES // 1_000_000)


def test_a_file_that_is_gone_meanwhile_has_an_answer_too(tmp_path: Path, worker: Worker) -> None:
    assert isinstance(worker.do(Job("picture", str(tmp_path / "gone.jpg"))), Refusal)


def test_the_files_of_many_pixels_are_done_within_seconds(tmp_path: Path, worker: Worker) -> None:
    file = tmp_path / "a.jpg"
    pixels((4000, 3000)).save(file, quality=90)
    began = time.monotonic()
    assert isinstance(worker.do(Job("picture", str(file))), Cleaned)
    assert time.monotonic() - began < 10  # 1 where nothing else runs


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    trade=st.sampled_from(["picture", "pdf", "office"]),
    head=st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", *HEADS.values()]),
    rest=st.binary(max_size=400),
)
def test_any_bytes_have_an_answer(trade: str, head: bytes, rest: bytes, tmp_path: Path, worker: Worker) -> None:
    result = worker.do(Job(trade, write(tmp_path / "a.bin", head + rest), "docx" if trade == "office" else ""))
    assert isinstance(result, Cleaned | Refusal)
    assert not isinstance(result, Refusal) or (result.found and result.do)
