"""A fault of the program itself, as against a problem in the content."""

import sys
import traceback
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_


class Defect(Exception):
    """Something that Pelican only logged, and that must not pass for success."""


def record(error: Exception, cache: Path) -> None:
    """Say in one line that it is not the volunteer's fault; keep the traceback for the report."""
    print(sentence(error, keep(error, cache)), file=sys.stderr)


def keep(error: Exception, cache: Path) -> Path:
    """Write the traceback into a file, and return its path."""
    report = cache / "last-error.txt"
    cache.mkdir(parents=True, exist_ok=True)
    report.write_text("".join(traceback.format_exception(error)), "utf-8")
    return report


def sentence(error: Exception, report: Path) -> str:
    """In the language of the console, but for the words of the error itself."""
    told = str(error).strip().splitlines() or [""]
    return speech().say(
        N_(
            "The build failed through a fault in the program, not in your text ({error}). "
            "Please report it with the file {report}"
        ),
        error=f"{type(error).__name__}: {told[0]}",
        report=report,
    )
