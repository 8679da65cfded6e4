"""Where documents beside texts meet Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.attachments.used import asked, linked, missing, offered
from plugins.cleaning.published import publish


def make_attachments(generators: Sequence[Any]) -> None:
    context, settings = generators[0].context, generators[0].settings
    context["problems"] += missing(context["documents"], context["files"])
    public = [use for use in linked(context["entries"].values()) if use.path in context["files"]]
    wanted = asked(public, Path(generators[0].path))
    results = publish(wanted.values(), Path(settings["CACHE_PATH"]) / "attachments")
    context["problems"] += results.problems
    context["attachments"] = offered(wanted, results.outcomes)
    context["cleaned_files"] |= results.files


def connect() -> None:
    signals.all_generators_finalized.connect(make_attachments)
