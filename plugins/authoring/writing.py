"""Writes a file that is not there yet, and no other."""

from pathlib import Path

from plugins.authoring.fault import PROBLEMS, Fault, Refused
from plugins.problems.problem import N_


def write_new(file: Path, text: str) -> None:
    """Make a file that is not there yet, whole or not at all. Raises `Refused`."""
    made: Path | None = None
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as opened:
            made = file
            opened.write(text.encode())
    except FileExistsError as error:
        raise Refused([already_there(file)]) from error
    except OSError as error:
        if made:
            made.unlink(missing_ok=True)
        found = N_("“{path}” cannot be written: {reason}")
        do = N_("check that you may write there, and that the disk is not full")
        raise Refused([Fault(found, do, {"path": file, "reason": error.strerror or error}, PROBLEMS)]) from error


def already_there(file: Path) -> Fault:
    found = N_("there is a file “{path}” already, and it is left as it is")
    return Fault(found, N_("open it and go on writing there"), {"path": file}, PROBLEMS)
