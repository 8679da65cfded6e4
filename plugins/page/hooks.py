"""Where page models meet Pelican."""

from collections.abc import Mapping, Sequence
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pelican import signals

from plugins.cache.ledger import Ledger
from plugins.cache.trace import Traced
from plugins.cards.style import style
from plugins.cleaning.published import Published
from plugins.page import doors
from plugins.page.desks import desks, edition
from plugins.page.output import Form, Output, collisions
from plugins.page.pages import outputs
from plugins.problems.problem import errors

if TYPE_CHECKING:
    from plugins.redirects.settle import Settled


def make_pages(generators: Sequence[Any]) -> None:
    """Nothing is made of content that has errors: its pages would be full of consequences."""
    context, settings = generators[0].context, generators[0].settings
    context["outputs"] = []
    if errors(context["problems"]):
        return
    ledger = context["ledger"] = Ledger()
    ready = desks(
        ledger,
        context["site"],
        context["contents"],
        context["mixes"],
        context["agenda"],
        context["programmes"],
        context["newer_sources"],
        context["tags"],
        context["pictures"],
        context["attachments"],
        context["search"],
        style(Path(settings["THEME"])) if settings.get("DRAW_CARDS") else None,
        context["translators"],
    )
    files = Traced(ledger, "cleaned file", context["cleaned_files"], lambda file: f"{file.key} {file.name}")
    cleaned = [Output(path, "", Form.FILE, partial(content, files, path)) for path in files]
    index = Traced(ledger, "search file", context["search_files"], lambda data: sha256(data).hexdigest())
    parts = [Output(path, "", Form.INDEX, partial(index.__getitem__, path)) for path in index]
    made = list(outputs(ready))
    settled = settled_redirects(context, made)
    stubs = Traced(ledger, "redirect", settled.stubs if settled else {}, repr)
    context["outputs"] = [*made, *doors.redirected(ready, stubs), *cleaned, *parts]
    context["editions"] = Traced(ledger, "edition", {lang: edition(desk) for lang, desk in ready.items()}, repr)
    context["problems"] += [*collisions(context["outputs"]), *(settled.problems if settled else ())]


def settled_redirects(context: Mapping[str, Any], made: Sequence[Output]) -> "Settled | None":
    """What `redirects.toml` leads where; None where it says nothing."""
    if not context["redirects"]:
        return None
    from plugins.redirects.places import places  # most sites need none of it
    from plugins.redirects.settle import settle

    files = [output.path for output in made]
    entries = list(context["entries"].values())
    return settle(context["redirects"], places(context["site"], files, entries, context["documents"]))


def content(files: Mapping[str, Published], path: str) -> bytes:
    """Read when it is to be written: all of them together may be more than fits into memory."""
    return files[path].content()


def connect() -> None:
    signals.all_generators_finalized.connect(make_pages)
