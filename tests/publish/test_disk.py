"""A disk that is full, or may not be written: told in plain words, and readers have what they had.

The disks are real: small file systems in memory, mounted where nobody but the test sees them.
"""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.publish.site import Publisher, wrong

ALONE = ["unshare", "--user", "--map-root-user", "--mount"]
PUBLISH = f"{sys.executable} -X utf8 -m invoke publish"


def can_mount() -> bool:
    if shutil.which("unshare") is None:
        return False
    command = [*ALONE, "sh", "-c", "mount -t tmpfs none /mnt"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


pytestmark = pytest.mark.skipif(not can_mount(), reason="this system does not let us mount a file system of our own")


def scene(publisher: Publisher, script: str, kept: Path) -> str:
    """Run the script where it may mount; `$kept` is a folder that outlives what it has mounted."""
    done = subprocess.run(
        [*ALONE, "sh", "-euc", script],
        cwd=publisher.root,
        env=publisher.surroundings() | {"kept": str(kept)},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.mark.parametrize("free", [0, 4, 20, 40, 60])
def test_a_full_disk_at_any_step_leaves_the_site_as_it_was(publisher: Publisher, tmp_path: Path, free: int) -> None:
    """`free` is what is left of it, in KiB: from nothing at all to nearly enough."""
    (tmp_path / "kept").mkdir()
    publisher.write("../change.md", "---\ntitle: About everything\nmenu: 10\n---\nWe are everywhere.\n")
    told = scene(
        publisher,
        f"""
        mkdir published; mount -t tmpfs -o size=8m none published
        {PUBLISH}
        dd if=/dev/zero of=published/releases/filler bs=1k 2>/dev/null || true
        truncate -s -{free}k published/releases/filler
        cp change.md content/pages/about/index.en.md
        {PUBLISH} && exit 9 || [ $? = 1 ]
        readlink published/current | grep -q 0001
        cp -rL published/current/. $kept/
        [ ! -e published/releases/.part ]
        rm published/releases/filler
        {PUBLISH}
        readlink published/current | grep -q 0002
        """,
        tmp_path / "kept",
    )
    assert "The disk is full. Make room, then type the same again. The published site is as it was." in told
    assert list(wrong(tmp_path / "kept")) == []


def test_where_the_build_has_no_room_the_site_stays_too(publisher: Publisher, tmp_path: Path) -> None:
    told = scene(
        publisher,
        f"""
        {PUBLISH}
        rm -rf .cache/publish; mkdir .cache/publish; mount -t tmpfs -o size=100k none .cache/publish
        cp $kept/../change.md content/pages/about/index.en.md
        {PUBLISH} && exit 9 || [ $? = 1 ]
        umount .cache/publish
        {PUBLISH}
        readlink published/current | grep -q 0002
        """.replace("$kept/..", str(change(tmp_path))),
        tmp_path,
    )
    assert "The disk is full" in told
    assert "fault in the program" not in told


@pytest.mark.parametrize("folder", ["published", "published/releases"])
def test_a_disk_that_may_not_be_written_is_named(publisher: Publisher, tmp_path: Path, folder: str) -> None:
    (tmp_path / "kept").mkdir()
    told = scene(
        publisher,
        f"""
        {PUBLISH}
        mount --bind {folder} {folder}; mount -o remount,bind,ro {folder}
        cp {change(tmp_path)}/change.md content/pages/about/index.en.md
        {PUBLISH} && exit 9 || [ $? = 1 ]
        cp -rL published/current/. $kept/
        umount {folder}
        {PUBLISH}
        readlink published/current | grep -q 0002
        """,
        tmp_path / "kept",
    )
    assert "may not be written" in told
    assert "The published site is as it was." in told
    assert list(wrong(tmp_path / "kept")) == []


def change(folder: Path) -> Path:
    (folder / "change.md").write_text("---\ntitle: About us all\nmenu: 10\n---\nWe are here.\n", "utf-8")
    return folder
