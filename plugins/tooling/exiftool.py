"""The program that tests ask what is left in pictures and documents: a stranger to all that cleans them."""

import os
import shutil
from collections.abc import Callable

from plugins.tooling.chromium import Run, install_packages, quietly

PACKAGE = "libimage-exiftool-perl"


def ensure(run: Run = quietly, look: Callable[[str], str | None] = shutil.which) -> None:
    """Only in CI, as the web servers; elsewhere the tests that ask it are skipped."""
    if os.environ.get("CI") and look("exiftool") is None:
        install_packages(run, [PACKAGE])
