"""Work that another process does meanwhile."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from plugins.cache import processes
from plugins.cache.code import ROOT
from plugins.cache.processes import aside, beside


def test_the_result_comes_from_another_process() -> None:
    if processes.COUNT == 1 or not processes.can_fork():
        pytest.skip("this machine has one processor, or cannot fork: the work is done here")
    assert beside(os.getpid)() != os.getpid()


def test_where_there_is_no_other_process_the_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "COUNT", 1)
    assert beside(os.getpid)() == os.getpid()


def test_large_results_arrive_whole() -> None:
    assert beside(lambda: list(range(300_000)))() == list(range(300_000))


def test_what_fails_there_is_tried_here_and_raises_here() -> None:
    def work() -> int:
        raise OSError("no such folder")

    with pytest.raises(OSError, match="no such folder"):
        beside(work)()


def test_a_process_that_is_killed_costs_only_time() -> None:
    parent = os.getpid()

    def work() -> str:
        if os.getpid() != parent:
            os._exit(9)
        return "done"

    assert beside(work)() == "done"


def test_what_is_done_aside_gets_done(tmp_path: Path) -> None:
    done = tmp_path / "done"
    aside(lambda: done.touch())
    until = time.monotonic() + 30
    while not done.exists() and time.monotonic() < until:
        time.sleep(0.01)
    assert done.exists()


def test_what_fails_aside_harms_nobody(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    if processes.COUNT == 1 or not processes.can_fork():
        pytest.skip("the work is done here on this machine")
    aside(lambda: (tmp_path / "no such folder" / "file").touch())
    assert capfd.readouterr() == ("", "")


BESIDE = """
import os
from plugins.cache.processes import beside
beside(lambda: "x" * 10_000_000)
beside(lambda: "x" * 10_000_000)
os._exit(0)
"""
SPAWNED = """
import os, time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from plugins.cache.processes import end_with_parent
if __name__ == "__main__":
    pool = ProcessPoolExecutor(2, get_context("spawn"), initializer=end_with_parent)
    for _ in range(20):
        pool.submit(bytes, 10_000_000)
    pool.submit(int).done()
    time.sleep(0.5)
    os._exit(0)
"""


TOGETHER = """
import os
from plugins.cache import processes
from plugins.cache.together import Together
processes.COUNT = 3
Together(range(20), lambda _: "x" * 10_000_000)
os._exit(0)
"""


@pytest.mark.parametrize("script", [BESIDE, SPAWNED, TOGETHER], ids=["beside", "spawned", "together"])
def test_nobody_is_left_behind_by_a_process_that_ends_at_once(tmp_path: Path, script: str) -> None:
    """Who is left behind holds the output, so whatever waits for all that a build says would wait for ever."""
    file = tmp_path / "script.py"
    file.write_text(script, "utf-8")
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    subprocess.run([sys.executable, str(file)], env=environ, capture_output=True, check=True, timeout=30)
