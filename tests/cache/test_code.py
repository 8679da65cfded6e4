"""What counts as the program's version, and so makes a cache worthless when it changes."""

import subprocess
import sys
from pathlib import Path

from plugins.cache.code import APART, PLUGINS, digest_of_files

ROOT = PLUGINS.parent
LOADED = """
import sys
from pathlib import Path
from plugins.tooling.build import Folders, build
root = Path.cwd()
assert build(Folders.of(root, sys.argv[1], sys.argv[2], sys.argv[3])) == 0
print(*(name for name in sys.modules if name.startswith("plugins.")), sep="\\n")
"""


def test_a_build_asks_nothing_of_the_rooms_that_do_not_count(tmp_path: Path) -> None:
    text = tmp_path / "content/news/2024-01-01-a/index.en.md"
    text.parent.mkdir(parents=True)
    text.write_text("---\ntitle: A\n---\n\nSome *text*, 06-12345678.\n", "utf-8")
    folders = [str(tmp_path / name) for name in ("content", "output", "cache")]
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *folders], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = {line.split(".")[1] for line in done.stdout.splitlines() if line.startswith("plugins.")}
    assert {"read", "page", "write"} <= loaded
    assert not loaded & APART
    assert all((PLUGINS / room).is_dir() for room in APART)


def test_every_file_counts_with_its_name_and_its_bytes(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/x.py").write_text("1", "utf-8")
    first = digest_of_files(tmp_path, ".py")
    (tmp_path / "a/y.txt").write_text("1", "utf-8")
    assert digest_of_files(tmp_path, ".py") == first
    (tmp_path / "a/x.py").write_text("2", "utf-8")
    assert digest_of_files(tmp_path, ".py") != first
    (tmp_path / "a/x.py").write_text("1", "utf-8")
    (tmp_path / "a/x.py").rename(tmp_path / "a/z.py")
    assert digest_of_files(tmp_path, ".py") != first
    without = digest_of_files(tmp_path, ".py", ["a"])
    (tmp_path / "a/z.py").write_text("3", "utf-8")
    assert digest_of_files(tmp_path, ".py", ["a"]) == without
