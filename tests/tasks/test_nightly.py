"""What the README says of building every night can be pasted as it is."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
SECTION = (ROOT / "README.md").read_text("utf-8").partition("## Build every night\n")[2].partition("\n## ")[0]
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", SECTION, re.DOTALL)
CRON = re.compile(r"(?:(?:\*|\d+) ){5}")


def test_each_of_the_four_ways_is_there_and_builds_for_publishing() -> None:
    assert [kind for kind, _ in BLOCKS] == ["yaml", "yaml", "", "ini", "ini"]
    assert sum("python3 tasks.py build --production" in text for _, text in BLOCKS) == 4


def test_workflows_are_what_their_readers_expect() -> None:
    github, gitlab = (yaml.load(text, yaml.BaseLoader) for kind, text in BLOCKS if kind == "yaml")
    assert CRON.fullmatch(github["on"]["schedule"][0]["cron"] + " ")
    steps = github["jobs"]["site"]["steps"]
    assert steps[1]["with"]["path"].split("\n") == [".cache", "output"]
    assert steps[-1]["run"].startswith("python3 tasks.py")
    assert {".cache", "output"} <= set(gitlab["site"]["cache"]["paths"])


def test_the_line_for_cron_has_five_times_and_a_command() -> None:
    line = next(text for kind, text in BLOCKS if not kind)
    assert CRON.match(line)
    assert "%" not in line, "cron would end the command there"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="there is no systemd here to ask")
def test_systemd_knows_that_time() -> None:
    time = re.search(r"OnCalendar=(.*)", SECTION)
    assert time
    done = subprocess.run(["systemd-analyze", "calendar", time[1]], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_option_is_one_of_the_task() -> None:
    command = [sys.executable, "-X", "utf8", str(ROOT / "tasks.py"), "--help", "build"]
    assert "--production" in subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8").stdout
