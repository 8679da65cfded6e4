"""Where linking meets Pelican."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.link import exposed, participation, private_places, references, schedules
from plugins.link.entries import Clock, folder_problems, link, withheld
from plugins.problems.problem import errors


def link_documents(generators: Sequence[Any]) -> None:
    context, settings = generators[0].context, generators[0].settings
    site, documents = context["site"], context["documents"]
    public = link(documents, list(site.languages), Clock(site.now, site.zone))
    entries = (
        link(documents, list(site.languages), Clock(site.now, site.zone, preview=True)) if site.preview else public
    )
    context["entries"] = entries
    context["withheld"] = withheld(documents, entries)
    broken = {problem.path for problem in errors(context["problems"])}
    context["problems"] += folder_problems(documents)
    found = list(references.problems(documents, entries))
    context["problems"] += [*found, *(references.foreseen(documents, public, found) if site.preview else ())]
    context["problems"] += references.tags(documents, context["tags"])
    context["problems"] += schedules.problems(documents, broken)
    broken |= {problem.path for problem in errors(context["problems"])}
    context["problems"] += participation.problems(documents, broken, site.now, site.zone)
    context["problems"] += private_places.problems(documents)
    context["problems"] += exposed.problems(documents, site.organisation)
    if settings.get("PRIVATE_NAMES") and (settings.get("ASK_GIT") or settings.get("STRICT")):
        from plugins.link import private_names  # reads every text again

        context["problems"] += private_names.problems(documents, Path(generators[0].path), settings["PRIVATE_NAMES"])
    if settings.get("ASK_GIT"):
        from plugins.link import revisions  # asks another program, and most builds do not

        broken = {problem.path for problem in errors(context["problems"])}
        sound = [document for document in documents if document.path not in broken]
        content = Path(generators[0].path)
        context["problems"] += revisions.problems(sound, content, site.now, site.zone)


def connect() -> None:
    signals.all_generators_finalized.connect(link_documents)
