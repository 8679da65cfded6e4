import subprocess
import sys
from pathlib import Path

import pytest

from plugins.cache.code import ROOT
from plugins.tooling.starter import begin_with_tasks

OF_PIP = """\
#!{python}
# -*- coding: utf-8 -*-
import re
import sys
from invoke.main import program
if __name__ == '__main__':
    sys.argv[0] = re.sub(r'(-script\\.pyw|\\.exe)?$', '', sys.argv[0])
    sys.exit(program.run())
"""


def script(folder: Path, text: str) -> Path:
    file = folder / "invoke"
    file.write_text(text, "utf-8")
    file.chmod(0o755)
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="pip puts a program there, and no script")
@pytest.mark.parametrize("place", [ROOT, ROOT / "content" / "news"])
def test_the_shorter_way_knows_the_same_tasks_as_invokes_own(tmp_path: Path, place: Path) -> None:
    invoke = script(tmp_path, OF_PIP.format(python=sys.executable))
    stock = subprocess.run([invoke, "--list"], cwd=place, capture_output=True, check=True, timeout=60).stdout
    begin_with_tasks(tmp_path)
    shorter = subprocess.run([invoke, "--list"], cwd=place, capture_output=True, check=True, timeout=60).stdout
    assert b"build" in stock
    assert shorter == stock


def test_what_is_not_as_pip_writes_it_stays(tmp_path: Path) -> None:
    file = script(tmp_path, "#!/bin/sh\nexec something else\n")
    begin_with_tasks(tmp_path)
    assert file.read_text("utf-8") == "#!/bin/sh\nexec something else\n"


def test_where_there_is_no_script_nothing_is_made(tmp_path: Path) -> None:
    begin_with_tasks(tmp_path)
    assert list(tmp_path.iterdir()) == []
