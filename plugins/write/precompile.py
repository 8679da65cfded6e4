"""Compiles the theme's templates into the environment: `python -m plugins.write.precompile`.

Part of making the environment, so that not even the first build has to. Whatever is missing or out of date there, a
build compiles for itself.
"""

import runpy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader

from plugins.cache.code import ROOT
from plugins.write.compiled import READY, Compiled
from plugins.write.render import prepare


def precompile(root: Path, settings: Mapping[str, Any], compiled: BytecodeCache) -> None:
    """`root` is the project's; Jinja tells templates apart by their whole path."""
    loader = FileSystemLoader(root / settings["THEME"] / "templates")
    environment = Environment(loader=loader, **settings["JINJA_ENVIRONMENT"])
    prepare(environment, compiled)
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)


if __name__ == "__main__":
    precompile(ROOT, runpy.run_path(str(ROOT / "pelicanconf.py")), Compiled(READY))
