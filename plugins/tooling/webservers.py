"""The servers that tests ask, and what carries releases to them: finds them, or gets them where a change is judged and
that can be done."""

import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.tooling.chromium import Run, install_packages, quietly

# Of Apache, the package of the program alone: the other one would start it as a service.
PACKAGES: Mapping[str, str] = MappingProxyType(
    {
        **{"nginx": "nginx", "caddy": "caddy", "apache2": "apache2-bin"},
        **{"rsync": "rsync", "rclone": "rclone", "sshd": "openssh-server"},
    }
)
PLACES = ("/usr/sbin", "/usr/local/sbin", "/opt/homebrew/bin")  # where not everybody's PATH leads


def find(name: str) -> Path | None:
    found = shutil.which(name) or shutil.which(name, path=os.pathsep.join(PLACES))
    return Path(found) if found else None


def missing(name: str) -> str:
    """Why a test cannot run, and what to do."""
    told = N_("There is no {name} here; to test with it, install the package {package}")
    return speech().say(told, name=name, package=PACKAGES[name])


def ensure(run: Run = quietly, look: Callable[[str], Path | None] = find) -> None:
    """Only in CI: on somebody's own computer nothing is installed that may then run there as a service.

    All at once, which asks for the list of packages once; then one by one, because a system may have only some.
    """
    if not os.environ.get("CI"):
        return
    packages = [package for name, package in PACKAGES.items() if look(name) is None]
    if packages and not install_packages(run, packages):
        for package in packages:
            install_packages(run, [package])
