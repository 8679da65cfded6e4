"""The site's settings for tasks that do not run Pelican."""

import os
import runpy
from datetime import UTC, datetime
from pathlib import Path

from plugins.site.site import Site, site


def settled(root: Path, file: str = "pelicanconf.py") -> Site:
    """As they are now. Goes to `root`, as a build does: there the settings for publishing look for the others."""
    os.chdir(root)
    return site(runpy.run_path(str(root / file)), os.environ, datetime.now(UTC))
