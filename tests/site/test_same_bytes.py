"""The same content and build time give the same bytes, and nothing is touched that did not change."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.built_site import BUILD_TIME, EMAIL, ROOT, Build, Site


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize(
    "environ",
    [
        {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "LANG": "ru_RU.UTF-8", "PYTHONHASHSEED": "77", "PYTHONUTF8": "0"},
    ],
)
def test_zone_locale_and_hash_seed_change_nothing(
    site: Site, pelican: Build, tmp_path: Path, environ: dict[str, str]
) -> None:
    done = pelican(ROOT / "content", tmp_path / "output", **environ)
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / "output") == contents(site.folder)


def test_the_task_builds_what_stock_pelican_builds(site: Site, tmp_path: Path) -> None:
    folders = ["--output", str(tmp_path / "o"), "--cache", str(tmp_path / "c")]
    command = [sys.executable, "-m", "invoke", "build", *folders]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": BUILD_TIME, "CONTACT_EMAIL": EMAIL}
    done = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert contents(tmp_path / "o") == contents(site.folder)


def test_a_second_build_touches_nothing(pelican: Build, tmp_path: Path) -> None:
    def times() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in (tmp_path / "output").rglob("*") if path.is_file()}

    pelican(ROOT / "content", tmp_path / "output")
    before = times()
    pelican(ROOT / "content", tmp_path / "output")
    assert times() == before


def test_what_no_longer_belongs_is_removed_and_git_is_kept(pelican: Build, tmp_path: Path) -> None:
    output = tmp_path / "output"
    pelican(ROOT / "content", output)
    (output / "en/news/gone").mkdir()
    (output / "en/news/gone/index.html").write_text("old")
    (output / ".git").mkdir()
    (output / ".git/config").write_text("kept")
    pelican(ROOT / "content", output)
    assert not (output / "en/news/gone").exists()
    assert (output / ".git/config").read_text() == "kept"


def test_a_folder_with_somebodys_files_is_refused(pelican: Build, tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    done = pelican(ROOT / "content", tmp_path)
    assert done.returncode == 2
    assert "Choose an empty folder" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.txt"]
