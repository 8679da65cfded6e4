"""Compiles the theme's templates and the catalogues into the environment: `python -m plugins.write.precompile`.

Part of making the environment, so that not even the first build has to. Whatever is missing or out of date there, a
build compiles for itself.
"""

import runpy
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemLoader

from plugins.cache import ready
from plugins.cache.code import ROOT
from plugins.cache.store import remembered
from plugins.languages.catalogue import compiled
from plugins.languages.console import CATALOGUES
from plugins.write.compiled import Compiled
from plugins.write.render import prepare


def precompile(root: Path, settings: Mapping[str, Any], into: BytecodeCache) -> None:
    """`root` is the project's; Jinja tells templates apart by their whole path."""
    loader = FileSystemLoader(root / settings["THEME"] / "templates")
    environment = Environment(loader=loader, **settings["JINJA_ENVIRONMENT"])
    prepare(environment, into)
    for name in environment.list_templates(extensions=["html"]):
        environment.get_template(name)


if __name__ == "__main__":
    precompile(ROOT, runpy.run_path(str(ROOT / "pelicanconf.py")), Compiled(ready.TEMPLATES))
    for catalogue in CATALOGUES.glob("*.po"):
        remembered([ready.CATALOGUES], ready.compiler(), compiled)(catalogue.read_bytes())
