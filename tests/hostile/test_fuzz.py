"""The reader survives whatever libFuzzer finds in a bounded time."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.hostile.test_corpus import CASES, data_of

ROOT = Path(__file__).parents[2]
SECONDS = int(os.environ.get("FUZZ", "15"))


@pytest.mark.skipif(find_spec("atheris") is None, reason="atheris is there for Linux on x86-64 alone")
def test_no_bytes_break_the_reader(tmp_path: Path) -> None:
    """It begins with the hostile corpus and with the texts of the site, and goes on from there."""
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    files = [data_of(file) for case in CASES.values() for file in case["file"] if {"text", "base64"} & file.keys()]
    files += [path.read_bytes() for path in (ROOT / "content").rglob("index.*.md")]
    for number, data in enumerate(files):
        if len(data) < 8192:
            (seeds / str(number)).write_bytes(data)
    limits = [f"-max_total_time={SECONDS}", "-timeout=10", "-rss_limit_mb=2048", f"-artifact_prefix={tmp_path}/"]
    done = subprocess.run(
        [sys.executable, "-m", "tests.hostile.fuzz", str(seeds), *limits],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=SECONDS * 4 + 120,
        check=False,
    )
    found = [path.read_bytes()[:400] for path in tmp_path.iterdir() if path.is_file()]
    assert done.returncode == 0, (found, done.stderr[-3000:])
    assert "Done" in done.stderr
