"""Where something stands in the settings."""

from pathlib import Path

SETTINGS = "pelicanconf.py"


def line_of(words: str, file: Path, after: str = "") -> int:
    """The line where the words stand first, below the line that has `after`.

    Where they stand nowhere it is that line, or the first: the settings may be another file.
    """
    lines = file.read_text(encoding="utf-8").split("\n") if file.is_file() else []
    start = next((number for number, line in enumerate(lines, 1) if after in line), 1)
    return next((number for number, line in enumerate(lines, 1) if number >= start and words in line), start)
