"""Where pictures meet Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.page.models import Picture
from plugins.pictures.shrink import Refused, shrink
from plugins.pictures.used import missing, uses
from plugins.problems.problem import N_, Problem


def make_pictures(generators: Sequence[Any]) -> None:
    context = generators[0].context
    pictures: dict[str, Picture] = {}
    contents: dict[str, bytes] = {}
    public = {v.path: v for entry in context["entries"].values() for v in (entry.original, *entry.versions.values())}
    context["problems"] += missing(context["documents"], context["files"])
    for use in sorted(
        {u.path: u for document in public.values() for u in uses(document)}.values(), key=lambda u: u.path
    ):
        if use.path not in context["files"]:
            continue
        try:
            small = shrink(Path(generators[0].path, use.path))
        except Refused as refused:
            do = N_("put a JPEG, PNG, WebP or GIF picture there")
            context["problems"].append(Problem(use.document, use.line, str(refused), do, {"name": use.written}))
            continue
        path = f"pictures/{use.path.rpartition('.')[0]}.webp"
        pictures[use.path] = Picture(path, small.width, small.height, "")
        contents[path] = small.content
    context["pictures"], context["picture_files"] = pictures, contents


def connect() -> None:
    signals.all_generators_finalized.connect(make_pictures)
