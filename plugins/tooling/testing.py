"""`test`: finds the browser and the web servers, then runs every test."""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

from plugins.languages.speech import speech
from plugins.problems.problem import N_
from plugins.tooling import chromium, exiftool, webservers

MOST = 4  # processes: each starts a browser and builds the site


def test(root: Path) -> int:
    """Run pytest and return the exit status: 0 when all passed, else 1.

    Without a browser its tests are skipped, with the reason; where CI is set that is a failure. So are those of a web
    server that is not here, everywhere: its rules are only for who uses it.
    """
    said = speech()
    if importlib.util.find_spec("pytest") is None:
        print(said.gettext(N_("The tools for tests are not installed. Type: python3 tasks.py test")), file=sys.stderr)
        return 1
    browser = chromium.ensure()
    if browser is None:
        print(chromium.missing(), said.gettext(N_("Browser tests cannot run.")), file=sys.stderr)
        if os.environ.get("CI"):
            return 1
    webservers.ensure()
    exiftool.ensure()
    named = os.environ | ({"CHROMIUM": str(browser)} if browser else {})
    # The tests of one file share what it sets up, so a file stays on one processor.
    several = ["--numprocesses", str(min(os.cpu_count() or 1, MOST)), "--dist", "loadfile"]
    done = subprocess.run([sys.executable, "-m", "pytest", *several], cwd=root, env=named, check=False)
    return 1 if done.returncode else 0
