"""What is compiled when the environment is made, as Python's own modules are: not even a first build has to do it."""

import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

CATALOGUES = Path(sys.prefix) / "catalogues"
TEMPLATES = Path(sys.prefix) / "templates"


@cache
def compiler(package: str) -> str:
    """Changes with whatever decides what a package compiles to, but for code of ours."""
    return f"{sys.version_info[:2]}-{package}-{version(package)}"
