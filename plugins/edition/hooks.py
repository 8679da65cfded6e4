"""Where editions meet Pelican."""

from collections.abc import Sequence
from typing import Any

from pelican import signals

from plugins.edition import aliases, fallback_problems
from plugins.edition.agenda import agenda
from plugins.edition.contents import all_contents
from plugins.edition.mixes import mixes
from plugins.edition.outdated import outdated
from plugins.edition.programme import programme
from plugins.problems.problem import errors
from plugins.read.schema import KINDS


def make_editions(generators: Sequence[Any]) -> None:
    """Content with errors gets no editions: what it says of dates and languages may be wrong."""
    context, settings = generators[0].context, generators[0].settings
    languages = context["site"].languages
    context["problems"] += fallback_problems.problems(settings, languages, KINDS)
    if errors(context["problems"]):
        return
    site, entries = context["site"], context["entries"].values()
    shown = context["contents"] = all_contents(entries, site)
    context["problems"] += aliases.problems(entries, shown)
    context["newer_sources"] = outdated(entries, site.outdated_notice)
    context["mixes"] = mixes(entries, site)
    times = context["agenda"] = agenda(entries, site.now, site.zone, site.calendar_days)
    context["programmes"] = {lang: programme(times, each) for lang, each in shown.items()}


def connect() -> None:
    signals.all_generators_finalized.connect(make_editions)
