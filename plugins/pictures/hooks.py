"""Where pictures meet Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.cleaning.published import publish
from plugins.pictures.consent import unstated
from plugins.pictures.offer import asked, offered
from plugins.pictures.used import missing, shown, twins


def make_pictures(generators: Sequence[Any]) -> None:
    context, settings = generators[0].context, generators[0].settings
    entries, sidecars = context["entries"], context["sidecars"]
    public = [use for use in shown(entries.values()) if use.path in context["files"]]
    context["problems"] += [
        *missing(context["documents"], context["files"]),
        *twins(public),
        *unstated(public, entries, sidecars),
    ]
    wanted = asked(public, entries, sidecars, Path(generators[0].path))
    results = publish(wanted.values(), Path(settings["CACHE_PATH"]) / "pictures")
    context["problems"] += results.problems
    context["pictures"] = offered(wanted, results.outcomes, entries, sidecars)
    context["cleaned_files"] = dict(results.files)


def connect() -> None:
    signals.all_generators_finalized.connect(make_pictures)
