"""Where reading meets Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.read.ahead import read
from plugins.read.read import Order


def read_content(generators: Sequence[Any]) -> None:
    context, settings = generators[0].context, generators[0].settings
    cache = Path(settings["CACHE_PATH"]) / "read"
    reading = read(Order(Path(generators[0].path), tuple(context["site"].languages), cache, context["code"]))
    context["documents"] = reading.documents
    context["files"] = reading.files
    context["sidecars"] = reading.sidecars
    context["tags"] = reading.tags
    context["redirects"] = reading.redirects
    context["problems"] += reading.problems


def connect() -> None:
    signals.all_generators_finalized.connect(read_content)
