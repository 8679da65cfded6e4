"""What is compiled when the environment is made, as Python's own modules are: not even a first build has to do it."""

import sys
from functools import cache
from pathlib import Path

from plugins.cache.code import lock_version

CATALOGUES = Path(sys.prefix) / "catalogues"
TEMPLATES = Path(sys.prefix) / "templates"


@cache
def compiler() -> str:
    """Changes with whatever decides what is compiled, but for code of ours: Python and the locked packages."""
    return f"{sys.version_info[:2]}-{lock_version()}"
