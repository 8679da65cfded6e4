import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TASKS = {
    "build",
    "serve",
    "check",
    "test",
    "bench",
    "catalogues",
    "add-language",
    "lock",
    "clean",
    "status",
    "restamp",
    "new",
    "private-names",
    "translate",
    "server-rules",
    "keep-addresses",
    "icons",
    "import-ics",
    "publish",
    "rollback",
    "verify",
    "preview",
    "import-site",
}
PROGRAMS = [[str(ROOT / "tasks.py")], ["-m", "invoke"]]


def run(program: list[str], *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "utf8", *program, *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)


@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["nonsense"], "nonsense"),
        (["translat"], "did you mean “translate”?"),
        (["--help", "biuld"], "did you mean “build”?"),
        (["build", "--ouput", "x"], "did you mean “--output”?"),
        (["build", "--nonsense"], "--nonsense"),
        (["build", "--content", "not/there"], "There is no folder"),
        (["build", "--output", "."], "is not for output"),
        (["build", "--output", "content/site"], "among the texts"),
        (["serve", "--port", "many"], "number"),
        (["serve", "--port", "70000"], "0 to 65535"),
        (["serve", "--output", "output"], "A preview has drafts"),
        (["--help", "nonsense"], "nonsense"),
        (["add-language"], "“code”"),
        (["add-language", "ua"], "“uk”"),
        (["translate", "--from"], "--from needs a value: --from …"),
    ],
)
def test_wrong_usage_is_told_in_one_line_and_gives_2(program: list[str], words: list[str], told: str) -> None:
    done = run(program, *words)
    assert done.returncode == 2
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize("program", PROGRAMS)
def test_each_task_has_a_line_in_the_list(program: list[str]) -> None:
    done = run(program, "--list")
    lines = [line.split(maxsplit=1) for line in done.stdout.splitlines()[1:] if line.strip()]
    assert done.returncode == 0
    assert {name for name, _ in lines} == TASKS


@pytest.mark.skipif(os.name == "nt", reason="a pipe that nobody reads is another error there")
@pytest.mark.parametrize("program", PROGRAMS)
@pytest.mark.parametrize("words", [["--list"], ["--help", "build"], ["status", "--json"]])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_who_stops_reading_gets_no_traceback(program: list[str], words: list[str], unbuffered: str) -> None:
    """As in `invoke --list | head -3`, whether `head` ends before the first line or before the last."""
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-X", "utf8", *program, *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONUNBUFFERED": unbuffered},
        stdout=write_end,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    os.close(write_end)
    assert done.stderr == ""
    assert done.returncode not in (0, 2)
