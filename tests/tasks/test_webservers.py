"""Servers for tests are got in CI only, and only those that are not here."""

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from plugins.tooling import webservers


def ran(here: Sequence[str], monkeypatch: pytest.MonkeyPatch, lacking: str = "-") -> list[str]:
    """What is installed; no system has a package called `lacking`."""
    lines: list[str] = []

    def run(command: Sequence[str], limit: float) -> bool:
        lines.append(" ".join(command))
        return lacking not in command

    monkeypatch.setattr(shutil, "which", lambda name, path=None: f"/usr/bin/{name}")
    webservers.ensure(run, lambda name: Path(name) if name in here else None)
    return [line.partition("--no-install-recommends ")[2] for line in lines if "install" in line]


def test_on_somebodys_own_computer_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    assert ran([], monkeypatch) == []


def test_in_ci_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert ran(["nginx"], monkeypatch) == ["caddy apache2-bin rsync rclone openssh-server"]


def test_what_a_system_does_not_have_keeps_no_other_away(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert ran(["nginx"], monkeypatch, lacking="caddy")[1:] == [
        "caddy",
        "apache2-bin",
        "rsync",
        "rclone",
        "openssh-server",
    ]


def test_what_is_there_is_not_installed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    assert ran(list(webservers.PACKAGES), monkeypatch) == []


def test_a_missing_one_is_named_with_its_package() -> None:
    assert "apache2-bin" in webservers.missing("apache2")
