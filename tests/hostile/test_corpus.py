"""What somebody can drop into `content/`: either it is right, or it is told with its line, and nothing comes through.

Each file in `cases/` is one case; a new file is a new test. All that are to be refused are built in one go, which has
to tell every one of them; all others in another, each with its page.

    about = "what it is"
    told = ["news/2024-01-01-x/index.en.md:4: slug"]   beginnings of lines, and a word of each; none: it is accepted
    never = ["evil.example"]                            what may be nowhere in the output
    shown = ["en/news/x/index.html: A title"]           what a page has
    alone = true                                        what only shows when nothing else is wrong
    [[file]]
    path = "news/2024-01-01-x/index.en.md"
    text = "…"         or: base64, link (to), fifo, socket, folder; encoding, and repeat + times + after for large ones
"""

import base64
import os
import socket
import subprocess
import tomllib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from msgspec import Struct

from tests.built_site import Build

CASES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in (Path(__file__).parent / "cases").glob("*.toml")}
ALONE = sorted(name for name, case in CASES.items() if "alone" in case)
REFUSED = sorted(name for name, case in CASES.items() if "told" in case and name not in ALONE)
ACCEPTED = sorted(CASES.keys() - {*REFUSED, *ALONE})
GOOD = "---\ntitle: Good\nsummary: It was there before.\n---\n\nSome text.\n"


class Result(Struct, frozen=True):
    done: subprocess.CompletedProcess[str]
    output: Path
    before: dict[str, bytes]


def put(content: Path, file: dict[str, Any]) -> None:
    path = content / file["path"]
    path.parent.mkdir(parents=True, exist_ok=True)
    if "link" in file:
        path.symlink_to(file["link"])
    elif "fifo" in file:
        os.mkfifo(path)
    elif "socket" in file:
        bind(path)
    elif "folder" in file:
        path.mkdir()
    else:
        path.write_bytes(data_of(file))


def bind(path: Path) -> None:
    """From its own folder: the whole path may be longer than a socket's address can be."""
    here = os.getcwd()
    os.chdir(path.parent)
    try:
        with socket.socket(socket.AF_UNIX) as bound:
            bound.bind(path.name)
    finally:
        os.chdir(here)


def data_of(file: dict[str, Any]) -> bytes:
    if "base64" in file:
        return base64.b64decode(str(file["base64"]))
    text: str = file["text"] + file.get("repeat", "") * file.get("times", 0) + file.get("after", "")
    encoding: str = file.get("encoding", "utf-8")
    return text.encode(encoding)


def files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def built(root: Path, pelican: Build, names: Iterable[str]) -> Result:
    """A good site, and then one with these cases over it."""
    content, output = root / "content", root / "output"
    put(content, {"path": "news/2023-01-01-good/index.en.md", "text": GOOD})
    assert pelican(content, output).returncode == 0
    before = files(output)
    for name in names:
        for file in CASES[name]["file"]:
            put(content, file)
    return Result(pelican(content, output), output, before)


@pytest.fixture(scope="module")
def refused(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Result:
    return built(tmp_path_factory.mktemp("refused"), pelican, REFUSED)


@pytest.fixture(scope="module")
def accepted(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Result:
    return built(tmp_path_factory.mktemp("accepted"), pelican, ACCEPTED)


def all_told(name: str, stderr: str) -> None:
    lines = [line.removeprefix("Please check: ") for line in stderr.splitlines()]
    for wanted in CASES[name]["told"]:
        place, _, words = wanted.rpartition(": ")
        own = [line for line in lines if line.startswith(place) and words in line and " → " in line]
        assert own, [line for line in lines if line.startswith(place.rpartition("/")[0])] or stderr[-2000:]


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_told_where_it_stands(refused: Result, name: str) -> None:
    all_told(name, refused.done.stderr)


@pytest.mark.parametrize("name", ALONE)
def test_it_is_told_when_nothing_else_is(pelican: Build, tmp_path: Path, name: str) -> None:
    result = built(tmp_path, pelican, [name])
    assert result.done.returncode == 1
    all_told(name, result.done.stderr)
    assert files(result.output) == result.before


@pytest.mark.parametrize("name", ACCEPTED)
def test_it_is_shown(accepted: Result, name: str) -> None:
    assert accepted.done.returncode == 0, accepted.done.stderr
    for wanted in CASES[name].get("shown", ()):
        page, _, words = wanted.partition(": ")
        assert words in (accepted.output / page).read_text("utf-8")


def test_a_build_with_anything_wrong_changes_nothing(refused: Result) -> None:
    assert refused.done.returncode == 1
    assert files(refused.output) == refused.before


@pytest.mark.parametrize("which", ["refused", "accepted"])
def test_nothing_is_written_elsewhere_and_nobody_sees_a_traceback(which: str, request: pytest.FixtureRequest) -> None:
    result: Result = request.getfixturevalue(which)
    assert "Traceback" not in result.done.stderr + result.done.stdout
    around = {path.name for path in result.output.parent.iterdir()}
    assert around <= {"content", "output", ".cache", "cache"}
    assert not [line for line in result.done.stderr.splitlines() if "\x1b" in line or "\x00" in line]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "never" in case])
def test_nothing_of_it_comes_through(accepted: Result, name: str) -> None:
    """What is refused is written nowhere; of what is accepted, no page, feed or calendar has it. JSON is data, in which
    words are never HTML."""
    everything = b"\n".join(data for path, data in files(accepted.output).items() if not path.endswith(".json"))
    for words in CASES[name]["never"]:
        assert words.encode() not in everything


def test_every_case_stands_alone() -> None:
    paths = [file["path"] for case in CASES.values() for file in case["file"]]
    assert len(paths) == len(set(paths))
    assert len(CASES) >= 100
