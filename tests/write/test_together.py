"""What several processes make together is what one would make."""

import os
import signal
from collections.abc import Sequence

import pytest

from plugins.cache import processes
from plugins.page.output import Form, Output
from plugins.write.kept import Batch, Made
from plugins.write.together import together

pytestmark = pytest.mark.skipif(not processes.can_fork(), reason="elsewhere one process makes it all")

PARTS = [[Output(f"{part}/{number}", "", Form.FILE, bytes) for number in range(3)] for part in range(11)]


@pytest.fixture(autouse=True, params=[2, 3])
def count(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "COUNT", request.param)


def made(part: Sequence[Output]) -> Batch:
    return Batch(tuple(Made(output.path, True, (os.getpid(), 0), ()) for output in part), ())


def paths(batches: Sequence[Batch]) -> list[list[str]]:
    return [[file.path for file in batch.files] for batch in batches]


EVERYTHING = [[output.path for output in part] for part in PARTS]


def test_each_part_is_there_once_and_in_its_order() -> None:
    assert paths(together(PARTS, made)) == EVERYTHING


def test_others_help() -> None:
    def slowly(part: Sequence[Output]) -> Batch:
        signal.sigtimedwait([], 0.01)
        return made(part)

    makers = {file.state[0] for batch in together(PARTS, slowly) for file in batch.files}
    assert os.getpid() in makers
    assert len(makers) == processes.COUNT


@pytest.mark.parametrize("bad", [0, 6, 10])
def test_what_goes_wrong_anywhere_is_told_here(bad: int) -> None:
    def broken(part: Sequence[Output]) -> Batch:
        if part is PARTS[bad]:
            raise ValueError(f"part {bad}")
        return made(part)

    with pytest.raises(ValueError, match=f"part {bad}"):
        together(PARTS, broken)


def test_what_a_killed_process_had_taken_is_made_here() -> None:
    here = os.getpid()

    def deadly(part: Sequence[Output]) -> Batch:
        if os.getpid() != here:
            os.kill(os.getpid(), signal.SIGKILL)
        return made(part)

    assert paths(together(PARTS, deadly)) == EVERYTHING
