"""Where the search meets Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.problems.problem import errors


def make_search(generators: Sequence[Any]) -> None:
    """Nothing is made of content that has errors."""
    context, settings = generators[0].context, generators[0].settings
    context["search_files"], context["search"] = {}, {}
    if not settings.get("SEARCH_INDEX") or errors(context["problems"]):
        return
    from plugins.search.bundle import first_search  # not needed in most builds
    from plugins.search.kept import bundle
    from plugins.search.records import records

    found = records(context["contents"], context["tags"], context["site"].languages)
    files = bundle(found, Path(settings["CACHE_PATH"], "search"), context["code"])
    context["search_files"] = files
    context["search"] = {lang: first_search(files, lang) for lang in context["site"].languages} if files else {}


def connect() -> None:
    signals.all_generators_finalized.connect(make_search)
