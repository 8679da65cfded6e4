"""Renews the lock files from what `pyproject.toml` declares."""

import shutil
import subprocess
import sys
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.tooling.environment import DEVELOPER_LOCK, LOCK

UV = ["uv", "pip", "compile", "pyproject.toml", "--upgrade", "--universal", "--python-version", "3.11", "--quiet"]
PLAIN = ["--generate-hashes", "--no-emit-index-url", "--no-emit-find-links", "--no-header", "--no-annotate"]


def renew(root: Path) -> int:
    """Write both locks anew and return the exit status. The developer's lock is bound to the versions of the other."""
    if shutil.which("uv") is None:
        print(speech().gettext(N_("This needs uv. Type: python -m pip install uv")), file=sys.stderr)
        return 1
    for lock, more in ((LOCK, []), (DEVELOPER_LOCK, ["--group", "dev", "--constraint", LOCK])):
        done = subprocess.run([*UV, *PLAIN, *more, "--output-file", lock], cwd=root, check=False)
        if done.returncode:
            return 1
    return 0
