"""Writes a file that is not there yet, and no other."""

from pathlib import Path

from plugins.authoring.fault import PROBLEMS, WRONG_USAGE, Fault, Refused
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
        raise Refused([unwritable(file, error, PROBLEMS)]) from error


def unwritable(file: Path, error: OSError, status: int = WRONG_USAGE) -> Fault:
    """Why, in our words where it happens every day; the rest as the system says it."""
    values = {"path": file, "folder": file.parent, "reason": error.strerror or error}
    found, do = (
        N_("“{path}” cannot be written: {reason}"),
        N_("check that you may write there, and that the disk is not full"),
    )
    if file.is_dir():
        found, do = N_("“{path}” cannot be written: it is a folder"), N_("name a file")
    elif isinstance(error, FileNotFoundError):
        found = N_("“{path}” cannot be written: there is no folder “{folder}”")
        do = N_("make the folder first, or name another")
    elif isinstance(error, PermissionError):
        found = N_("“{path}” cannot be written: you may not write there")
        do = N_("name another place, or ask whose computer it is")
    return Fault(found, do, values, status)


def already_there(file: Path) -> Fault:
    found = N_("there is a file “{path}” already, and it is left as it is")
    return Fault(found, N_("open it and go on writing there"), {"path": file}, PROBLEMS)
