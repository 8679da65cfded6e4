import logging
from pathlib import Path

import pytest

from plugins.tooling import build, hooks
from plugins.tooling.defect import Defect


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> build.Folders:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    return build.Folders.of(tmp_path)


def test_folders_are_relative_to_where_the_command_is_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "here/texts").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "here")
    folders = build.Folders.of(tmp_path, "texts", "site")
    assert folders.content == tmp_path / "here/texts"
    assert folders.output == tmp_path / "here/site"
    assert folders.cache == tmp_path / ".cache"


def test_fault_of_the_program_is_one_line_and_a_report(
    folders: build.Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(settings_file: Path, overrides: dict[str, str]) -> None:
        raise TypeError("a list\nof things")

    monkeypatch.setattr(hooks, "run", fail)
    assert build.build(folders) == 1
    told = capsys.readouterr().err
    assert len(told.splitlines()) == 1
    assert "TypeError: a list" in told
    assert "Traceback" in (folders.cache / "last-error.txt").read_text("utf-8")


def test_told_problems_keep_their_status(folders: build.Folders, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(settings_file: Path, overrides: dict[str, str]) -> None:
        raise SystemExit(1)

    monkeypatch.setattr(hooks, "run", stop)
    with pytest.raises(SystemExit):
        build.build(folders)
    assert not folders.cache.exists()


def test_error_that_pelican_only_logs_fails_the_build() -> None:
    handler = hooks.Plain()
    handler.handle(logging.makeLogRecord({"msg": "a warning", "levelno": logging.WARNING, "levelname": "WARNING"}))
    handler.stop_at_errors()
    handler.handle(logging.makeLogRecord({"msg": "Cannot load", "levelno": logging.ERROR, "levelname": "ERROR"}))
    with pytest.raises(Defect, match="Cannot load"):
        handler.stop_at_errors()
