"""Where pictures meet Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.page.models import Picture
from plugins.pictures.shrink import Refused, shrink
from plugins.pictures.used import missing, published_path, shown, twins
from plugins.problems.problem import Problem


def make_pictures(generators: Sequence[Any]) -> None:
    context = generators[0].context
    pictures: dict[str, Picture] = {}
    contents: dict[str, bytes] = {}
    public = [use for use in shown(context["entries"].values()) if use.path in context["files"]]
    context["problems"] += missing(context["documents"], context["files"])
    context["problems"] += twins(public)
    for use in public:
        try:
            small = shrink(Path(generators[0].path, use.path))
        except Refused as refused:
            context["problems"].append(
                Problem(use.document, use.line, refused.found, refused.do, {"name": use.written})
            )
            continue
        path = published_path(use.path)
        pictures[use.path] = Picture(path, small.width, small.height, "")
        contents[path] = small.content
    context["pictures"], context["picture_files"] = pictures, contents


def connect() -> None:
    signals.all_generators_finalized.connect(make_pictures)
