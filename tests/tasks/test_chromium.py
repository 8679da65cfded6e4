import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest

from plugins.tooling import chromium, testing

BROWSER = Path("/somewhere/chromium")


class Machine:
    """A computer that gets a browser from one of the ways, or from none; notes what was run."""

    def __init__(self, works: str) -> None:
        self.works = works
        self.ran: list[str] = []
        self.browser: Path | None = None

    def run(self, command: Sequence[str], limit: float) -> bool:
        line = " ".join(command)
        self.ran.append(line)
        if "install" in line and self.works and self.works in line:
            self.browser = BROWSER
        return self.browser is not None or "update" in line

    def look(self) -> Path | None:
        return self.browser


@pytest.fixture(autouse=True)
def debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    monkeypatch.delenv("CHROMIUM", raising=False)


def test_browser_that_is_there_is_not_installed_again() -> None:
    machine = Machine("")
    machine.browser = BROWSER
    assert chromium.ensure(machine.run, machine.look) == BROWSER
    assert not [line for line in machine.ran if "install" in line]


def test_playwrights_own_is_tried_first() -> None:
    machine = Machine("playwright")
    assert chromium.ensure(machine.run, machine.look) == BROWSER
    assert not [line for line in machine.ran if "apt-get" in line]


def test_debians_package_comes_with_a_font_for_cyrillic() -> None:
    machine = Machine("apt-get install")
    assert chromium.ensure(machine.run, machine.look) == BROWSER
    assert chromium.FONT in machine.ran[2]


def test_without_root_sudo_may_not_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    machine = Machine("apt-get install")
    chromium.ensure(machine.run, machine.look)
    assert machine.ran[1] == "sudo -n apt-get update"


def test_where_nothing_works_there_is_none() -> None:
    assert chromium.ensure(Machine("").run, Machine("").look) is None


def test_named_browser_is_the_only_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "not-there"))
    assert list(chromium.candidates()) == [tmp_path / "not-there"]
    machine = Machine("playwright")
    assert chromium.ensure(machine.run, chromium.find) is None
    assert machine.ran == [], "nothing is installed in its stead"
    assert "not-there" in chromium.missing()


def test_where_there_is_none_tests_fail_in_ci_only(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command)
        return subprocess.CompletedProcess(command, 0)

    monkeypatch.setattr(chromium, "ensure", lambda: None)
    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setenv("CI", "true")
    assert testing.test(Path()) == 1
    assert ran == []
    monkeypatch.delenv("CI")
    assert testing.test(Path()) == 0
    assert len(ran) == 1
    assert capsys.readouterr().err.count("No Chromium was found") == 2
