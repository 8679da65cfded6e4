"""What the README says of building every night can be pasted as it is."""

import os
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


def test_each_of_the_four_ways_is_there_and_publishes() -> None:
    assert [kind for kind, _ in BLOCKS] == ["yaml", "yaml", "", "ini", "ini"]
    assert sum("python3 tasks.py publish" in text for _, text in BLOCKS) == 4


def test_workflows_are_what_their_readers_expect() -> None:
    github, gitlab = (yaml.load(text, yaml.BaseLoader) for kind, text in BLOCKS if kind == "yaml")
    assert CRON.fullmatch(github["on"]["schedule"][0]["cron"] + " ")
    steps = github["jobs"]["site"]["steps"]
    assert steps[1]["with"]["path"].split("\n") == [".cache", "published"]
    assert steps[-1]["run"].splitlines()[-1].startswith("python3 tasks.py")
    assert {".cache", "published"} <= set(gitlab["pages"]["cache"]["paths"])
    assert gitlab["pages"]["artifacts"]["paths"] == ["public"]  # what GitLab gives to readers
    assert gitlab["pages"]["script"][-1] == "cp -rL published/current public"


@pytest.mark.skipif(shutil.which("bash") is None, reason="GitHub runs these lines by bash")
def test_the_key_is_where_ssh_looks_for_it_and_for_nobody_else(tmp_path: Path) -> None:
    """And not in the project, where it would be taken for a change that nobody committed."""
    (github,) = (yaml.load(text, yaml.BaseLoader) for kind, text in BLOCKS if kind == "yaml" and "github" in text)
    step = github["jobs"]["site"]["steps"][-1]
    lines = "\n".join(step["run"].splitlines()[:-1])
    environ = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "KEY": "a key\nof two lines", "HOST": "a host"}
    subprocess.run(["bash", "-euc", lines], cwd=tmp_path, env=environ, check=True)
    assert (tmp_path / "key").read_text("utf-8") == "a key\nof two lines\n"
    assert (tmp_path / "key").stat().st_mode & 0o777 == 0o600
    assert "-i ~/key" in step["env"]["RSYNC_RSH"]


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
    command = [sys.executable, "-X", "utf8", str(ROOT / "tasks.py"), "--help", "publish"]
    assert "--to" in subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8").stdout
