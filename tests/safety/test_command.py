"""`private-names` asks for names and keeps what tells them, outside the project and for its owner alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.safety.command import private_names
from plugins.safety.names import hits, load


def typed(*lines: str) -> Callable[[str], str]:
    answers = iter(lines)

    def ask(_question: str) -> str:
        try:
            return next(answers)
        except StopIteration:
            raise EOFError from None

    return ask


def test_names_are_added_to_those_that_are_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root, file = tmp_path / "project", tmp_path / "kept" / "names"
    assert private_names(str(file), root, typed("Example Fiction", "12", "")) == 0
    assert "“12” is no name" in capsys.readouterr().out
    assert private_names(str(file), root, typed("Пример Вымыслов")) == 0
    assert len(list(hits("Example Fiction and Примеру Вымыслову", load(file)))) == 2
    assert file.stat().st_mode & 0o777 == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["names"]


def test_a_list_in_the_project_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert private_names(str(tmp_path / "content/names"), tmp_path, typed("Example Fiction")) == 2
    assert "is in the project" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_file_that_is_something_else_stays_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "letter.txt"
    file.write_text("Dear all\n", encoding="utf-8")
    assert private_names(str(file), tmp_path / "project", typed("Example Fiction")) == 1
    assert "letter.txt:1:" in capsys.readouterr().err
    assert file.read_text(encoding="utf-8") == "Dear all\n"


def test_it_says_what_to_type_where_no_file_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert private_names("", tmp_path, typed()) == 2
    assert "--file" in capsys.readouterr().err
