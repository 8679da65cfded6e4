"""Why a file cannot be written, in our words."""

from pathlib import Path

import pytest

from plugins.authoring.writing import unwritable
from plugins.languages.catalogue import translator


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (FileNotFoundError(2, "No such file or directory"), "нет папки"),
        (PermissionError(13, "Permission denied"), "нет прав"),
    ],
)
def test_what_happens_every_day_is_not_told_in_the_words_of_the_system(error: OSError, told: str) -> None:
    said = unwritable(Path("not/there.html"), error).text(translator("ru"))
    assert told in said
    assert str(error.strerror) not in said


def test_other_reasons_are_told_as_the_system_says_them() -> None:
    assert "No space left" in unwritable(Path("a.html"), OSError(28, "No space left")).text(translator("ru"))


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    assert "это папка" in unwritable(tmp_path, IsADirectoryError(21, "Is a directory")).text(translator("ru"))
