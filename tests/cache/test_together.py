import os
import time

import pytest

from plugins.cache import processes
from plugins.cache.together import Together

if not processes.can_fork():
    pytest.skip("nothing is shared out where processes cannot be forked", allow_module_level=True)


@pytest.mark.parametrize("count", [1, 2, 3, 8])
@pytest.mark.parametrize("parts", [0, 1, 2, 40])
def test_the_results_are_in_the_order_of_the_parts(monkeypatch: pytest.MonkeyPatch, count: int, parts: int) -> None:
    monkeypatch.setattr(processes, "COUNT", count)
    told: list[int] = []
    assert Together(range(parts), lambda n: n * n).results(told.append) == [n * n for n in range(parts)]
    assert told == sorted(told)
    assert told[-1] == parts


@pytest.mark.parametrize("bad", [0, 6, 13, 19])
def test_what_is_raised_anywhere_is_raised_here(monkeypatch: pytest.MonkeyPatch, bad: int) -> None:
    monkeypatch.setattr(processes, "COUNT", 3)

    def work(number: int) -> int:
        if number == bad:
            raise OSError("no such folder")
        return number

    with pytest.raises(OSError, match="no such folder"):
        Together(range(20), work).results()


def test_what_a_process_that_is_killed_has_taken_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "COUNT", 2)
    here = os.getpid()

    def work(number: int) -> int:
        if os.getpid() != here:
            os._exit(9)
        return number

    assert Together(range(20), work).results() == list(range(20))


def test_all_take_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "COUNT", 2)

    def slowly(_: int) -> int:
        time.sleep(0.01)
        return os.getpid()

    assert len(set(Together(range(50), slowly).results())) == 2
