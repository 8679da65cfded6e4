from pathlib import Path

import pytest

from plugins.tooling import live
from plugins.tooling.build import Folders


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    for name in ("content", "plugins"):
        (tmp_path / name).mkdir()
    (tmp_path / "pelicanconf.py").touch()
    return Folders.of(tmp_path)


def test_first_build_needs_no_change_and_then_each_change_counts(folders: Folders) -> None:
    changes = live.changes(folders)
    assert next(changes) == ""
    (folders.content / "index.en.md").write_text("---\n", "utf-8")
    assert next(changes) == str(Path("content/index.en.md"))
    (folders.root / "new.py").write_text("SITEURL = ''\n", "utf-8")
    (folders.root / "new.py").replace(folders.root / "pelicanconf.py")  # as many editors save
    assert next(changes) == "pelicanconf.py"


@pytest.mark.parametrize(
    ("script", "told"),
    [("", "built"), ("import sys; sys.exit('content/a.md:1: found → do')", "last good pages are still shown")],
)
def test_outcome_is_one_line(folders: Folders, script: str, told: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folders.root / "tasks.py").write_text(script, "utf-8")
    line = live.rebuild(folders, "content/a.md")
    assert told in line
    assert line.endswith("content/a.md")
    assert ("found → do" in capsys.readouterr().err) == bool(script)
