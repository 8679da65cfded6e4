"""A content folder to write in."""

from pathlib import Path

import pytest

from plugins.authoring.desk import Desk, Options, desk_in
from plugins.languages.console import ASKED

LANGUAGES = ["en", "ru", "nl"]


@pytest.fixture
def options(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Options:
    monkeypatch.setenv(ASKED, "en")
    content = tmp_path / "content"
    write(content / "campaigns/a-door/index.en.md", "title: A door\n")
    write(content / "news/2024-03-28-first/index.en.md", "title: First\n", "One.\n\nTwo.\n")
    return Options(content, LANGUAGES)


@pytest.fixture
def desk(options: Options) -> Desk:
    return desk_in(options, {})


def write(file: Path, keys: str, text: str = "Text.\n") -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"---\n{keys}---\n{text}", "utf-8")
