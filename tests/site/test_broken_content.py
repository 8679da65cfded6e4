"""A folder full of mistakes: every one is told, in one go, and the site that is there stays as it is."""

import subprocess
from pathlib import Path

import pytest

from tests.built_site import Build

GOOD = "---\ntitle: A title\nsummary: A summary.\n---\n\nSome text.\n"

# Each file has exactly one mistake: (path, text, where it is told, a word of what is told).
BROKEN = [
    ("news/2024-01-01-a/index.en.md", "---\ntitel: A\ntitle: B\n---\n", ":2:", "title"),
    ("news/2024-01-02-b/index.en.md", "---\ntitle: Belgium: doors open\n---\n", ":2:", "quotes"),
    ("news/2024-01-03-c/index.en.md", "---\ntitle: A\n\tsummary: B\n---\n", ":3:", "tab"),
    ("news/2024-01-04-d/index.en.md", "---\ntitle: A\n\nText without the closing line.\n", ":2:", "---"),
    ("news/2024-01-05-e/index.en.md", "---\ntitle: A\ndate: 2024-02-31\n---\n", ":3:", "2024-02-31"),
    ("news/2024-01-06-f/index.en.md", "---\ntitle: A\nstatus: publishd\n---\n", ":3:", "published"),
    ("news/2024-01-07-g/index.en.md", "---\nsummary: A\n---\n", ":2:", "title"),
    ("news/2024-01-08-h/index.en.md", "---\ntitle: A\n---\n\n[x](news/2020-01-01-nowhere)\n", ":5:", "nowhere"),
    ("news/2024-01-09-i/index.en.md", "---\ntitle: A\n---\n\n![A photo](gone.jpg)\n", ":5:", "gone.jpg"),
    ("news/2024-01-10-j/index.en.md", "---\ntitle: A\ncampaign: nothing\n---\n", ":3:", "nothing"),
    ("news/2024-01-11-k/index.en.md", "", ":1:", "empty"),
    ("news/2024-01-12-l/index.xx.md", GOOD, ":1:", "xx"),
    ("news/no-date/index.en.md", GOOD, ":1:", "date"),
    ("stories/2024-01-01-x/index.en.md", GOOD, ":1:", "stories"),
    ("news/2024-01-13-m/index.ru.md", "---\ntitle: A\ntranslated_from: en\n---\n", ":3:", "index.en.md"),
    ("events/n/index.en.md", "---\ntitle: A\nstart: 2024-05-02\nend: 2024-05-01\n---\n", ":4:", "end"),
    ("events/o/index.en.md", "---\ntitle: A\nstart: 2026-03-29 02:30\n---\n", ":3:", "02:30"),
    ("events/p/index.en.md", "---\ntitle: A\nstart: 2026-03-28\nrecurrence: sometimes\n---\n", ":4:", "sometimes"),
    ("pages/q/index.en.md", "---\ntitle: A\n---\n\n[x](javascript:alert(1))\n", ":5:", "javascript"),
    ("pages/r/index.en.md", "---\ntitle: A\n---\n\n![x](https://example.org/a.jpg)\n", ":5:", "beside"),
]


Files = dict[Path, tuple[int, bytes]]
Broken = tuple[subprocess.CompletedProcess[str], Files, Files]


@pytest.fixture(scope="module")
def broken_build(pelican: Build, tmp_path_factory: pytest.TempPathFactory) -> Broken:
    """The output of a good build, then a bad one over it: (finished process, output before, output after)."""
    root = tmp_path_factory.mktemp("broken")
    content, output = root / "content", root / "output"

    def write(path: str, text: str) -> None:
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def everything() -> Files:
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in output.rglob("*") if path.is_file()}

    write("news/2023-01-01-good/index.en.md", GOOD)
    assert pelican(content, output).returncode == 0
    before = everything()
    for path, text, _, _ in BROKEN:
        write(path, text)
    done = pelican(content, output)
    return done, before, everything()


def test_all_mistakes_are_told_at_once(broken_build: Broken) -> None:
    done, _, _ = broken_build
    told = [line for line in done.stderr.splitlines() if " → " in line]
    assert len(BROKEN) == 20
    assert len(told) == len(BROKEN), done.stderr


@pytest.mark.parametrize(("path", "place", "word"), [(b[0], b[2], b[3]) for b in BROKEN], ids=[b[0] for b in BROKEN])
def test_each_is_told_with_file_line_and_remedy(broken_build: Broken, path: str, place: str, word: str) -> None:
    done, _, _ = broken_build
    folder = path.rpartition("/")[0]
    told = [
        line for line in done.stderr.splitlines() if line.startswith((path, folder + ":", path.split("/")[0] + ":"))
    ]
    assert any(place in line and word in line for line in told), told or done.stderr


def test_exit_status_is_one_and_there_is_no_traceback(broken_build: Broken) -> None:
    done, _, _ = broken_build
    assert done.returncode == 1
    assert "Traceback" not in done.stderr + done.stdout


def test_the_old_output_is_untouched(broken_build: Broken) -> None:
    _, before, after = broken_build
    assert before == after
