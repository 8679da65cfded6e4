from collections.abc import Sequence

import pytest

from plugins.tooling.exiftool import PACKAGE, ensure


@pytest.mark.parametrize(
    ("ci", "there", "asked"), [("1", None, True), ("1", "/usr/bin/exiftool", False), ("", None, False)]
)
def test_exiftool_is_installed_only_where_a_change_is_judged(
    ci: str, there: str | None, asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[Sequence[str]] = []

    def run(command: Sequence[str], _limit: float) -> bool:
        commands.append(command)
        return True

    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr("shutil.which", lambda _name: "/usr/bin/apt-get")
    ensure(run, lambda _name: there)
    assert any(PACKAGE in command for command in commands) == asked
