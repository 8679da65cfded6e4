"""A fault of the program itself, as against a problem in the content."""

import sys
import traceback
from pathlib import Path


class Defect(Exception):
    """Something that Pelican only logged, and that must not pass for success."""


def record(error: Exception, cache: Path) -> None:
    """Say in one line that it is not the volunteer's fault; keep the traceback for the report."""
    report = cache / "last-error.txt"
    cache.mkdir(parents=True, exist_ok=True)
    report.write_text("".join(traceback.format_exception(error)), "utf-8")
    told = str(error).strip().splitlines() or [""]
    print(
        f"The build failed through a fault in the program, not in your text ({type(error).__name__}: {told[0]}). "
        f"Please report it with the file {report}",
        file=sys.stderr,
    )
