"""ical.js and node-ical, by which Thunderbird and many programs on the web read calendars.

They need Node and its npm. The versions stand in `node/package-lock.json`, which names no registry: npm asks the one
that it is set up for. They are installed once for each content of that file, outside of the project.
"""

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

import pytest

NODE = Path(__file__).with_name("node")
Spans = Mapping[str, list[str]]  # by UID: "start/end"


def installed() -> Path:
    """The folder with the packages and our script. Skips the test where they cannot be had."""
    if not shutil.which("node") or not shutil.which("npm"):
        pytest.skip("node and npm are not here: what ical.js and node-ical make of our calendars is not tested")
    files = sorted(file for file in NODE.iterdir() if file.is_file())
    digest = sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:16]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "lgbt-world-beside"
    folder = cache / f"calendar-readers-{digest}"
    if not (folder / "node_modules").is_dir():
        cache.mkdir(parents=True, exist_ok=True)
        _install(files, folder)
    return folder


def _install(files: Iterable[Path], folder: Path) -> None:
    """Beside its place and then moved there: two tests may do this at once, and either may be interrupted."""
    with tempfile.TemporaryDirectory(dir=folder.parent) as made:
        for file in files:
            shutil.copy(file, made)
        command = [shutil.which("npm") or "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=made, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if done.returncode:
            told = f"npm could not install ical.js and node-ical: {done.stderr.strip()[-500:]}"
            pytest.fail(told) if os.environ.get("CI") else pytest.skip(told)
        if not (folder / "node_modules").is_dir():
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(made, folder, symlinks=True)


def read_by_others(files: Iterable[Path], start: str, end: str) -> Mapping[str, Mapping[str, Spans]]:
    """Library → file → UID → spans; both days as 2026-05-17, the second excluded."""
    folder = installed()
    command = [shutil.which("node") or "node", "read.mjs", start, end, *map(str, files)]
    environ = {**os.environ, "TZ": "UTC"}  # a time without its zone would show as one in UTC
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found
