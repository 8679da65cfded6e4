"""Other programs that carry releases."""

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from plugins.problems.problem import N_
from plugins.publish.refusal import Refusal

PACKAGES: Mapping[str, str] = MappingProxyType({"rsync": "rsync", "ssh": "openssh-client", "rclone": "rclone"})


def ask(command: Sequence[str], said: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """Run a program to its end. Raises Refusal where it is not here."""
    if shutil.which(command[0]) is None:
        name = command[0]
        found = N_("There is no program “{name}” on this computer. Install it (its package is often called {package})")
        raise Refusal(found, name=name, package=PACKAGES.get(name, name))
    return subprocess.run(command, input=said or None, capture_output=True, check=False)


def run(place: str, command: Sequence[str], said: bytes = b"") -> bytes:
    """What it printed. Raises Refusal with its own last words where it failed."""
    done = ask(command, said)
    if done.returncode:
        raise refused(place, command[0], done)
    return done.stdout


def refused(place: str, program: str, done: subprocess.CompletedProcess[bytes]) -> Refusal:
    words = done.stderr.decode(errors="replace").strip().splitlines() or [f"{done.returncode}"]
    found = N_("“{place}” could not be reached or written; {program} says: {words}")
    return Refusal(found, place=place, program=program, words=" / ".join(words[-3:]))
