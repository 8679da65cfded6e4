"""Names that may be in no text stop publishing, and so does a list that cannot be read."""

from pathlib import Path

import pytest

from plugins.link.private_names import problems
from plugins.problems.problem import Severity
from plugins.safety.names import nobody, with_name, written
from tests.documents import document

PATH = "news/2027-01-01-a/index.en.md"


def told(tmp_path: Path, keys: str, text: str, names: str | None = None) -> list[tuple[int, Severity]]:
    """`names`: what the file has, if not one made-up name."""
    file = tmp_path / "names"
    file.write_text(written(with_name(nobody(), "Example Fiction")) if names is None else names, encoding="utf-8")
    (tmp_path / PATH).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / PATH).write_text(f"---\ntitle: A\n{keys}---\n{text}\n", encoding="utf-8")
    return [
        (each.line, each.severity)
        for each in problems([document(PATH, f"title: A\n{keys}", text)], tmp_path, str(file))
    ]


def test_a_name_is_told_in_its_line(tmp_path: Path) -> None:
    assert told(tmp_path, "", "One.\nExample Fiction’s house.") == [(5, Severity.WARNING)]
    assert told(tmp_path, "summary: By Example Fiction\n", "") == [(3, Severity.WARNING)]


def test_who_agreed_may_be_named(tmp_path: Path) -> None:
    assert told(tmp_path, "may_be_public: [Example Fiction]\n", "Example Fiction spoke.") == []


@pytest.mark.parametrize("names", ["", "Example Fiction\n"])
def test_a_list_that_is_none_is_an_error(tmp_path: Path, names: str) -> None:
    assert [severity for _, severity in told(tmp_path, "", "", names)] == [Severity.ERROR]


def test_a_list_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    [problem] = problems([], tmp_path, str(tmp_path / "gone"))
    assert problem.severity is Severity.ERROR
