"""Where page models meet Pelican."""

from collections.abc import Sequence
from typing import Any

from pelican import signals

from plugins.page.desks import desks, edition
from plugins.page.output import Form, Output, collisions
from plugins.page.pages import outputs
from plugins.problems.problem import errors


def make_pages(generators: Sequence[Any]) -> None:
    """Nothing is made of content that has errors: its pages would be full of consequences."""
    context = generators[0].context
    context["outputs"], context["editions"] = [], {}
    if errors(context["problems"]):
        return
    ready = desks(
        context["site"],
        context["contents"],
        context["agenda"],
        context["tags"],
        context["pictures"],
        context["translators"],
    )
    pictures = [Output(path, "", Form.PICTURE, data) for path, data in context["picture_files"].items()]
    context["outputs"] = [*outputs(ready), *pictures]
    context["editions"] = {lang: edition(desk) for lang, desk in ready.items()}
    context["problems"] += collisions(context["outputs"])


def connect() -> None:
    signals.all_generators_finalized.connect(make_pages)
