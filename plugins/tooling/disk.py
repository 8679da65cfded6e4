"""What the system refuses: no fault of the program, and nothing that is wrong in a text."""

import errno

from plugins.problems.problem import N_
from plugins.tooling.wrong_usage import WrongUsage

FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


class Refused(WrongUsage):
    """A message with values, as `WrongUsage` has them; what was typed may be right."""


def refused(error: OSError) -> Refused | None:
    """In words; None for what does not happen to disks every day."""
    place = error.filename2 or error.filename or ""
    if error.errno in FULL:
        return Refused(N_("The disk is full. Make room, then type the same again"))
    if error.errno in FORBIDDEN:
        return Refused(N_("“{place}” may not be written. Ask whoever owns that folder for the right to"), place=place)
    return None
