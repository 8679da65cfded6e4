"""Where languages meet Pelican."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import reset_tzpath

from pelican import signals

from plugins.cache import ready
from plugins.cache.code import catalogue_version, code_version
from plugins.cache.store import remembered
from plugins.languages.catalogue import compiled, translator
from plugins.languages.speech import speech
from plugins.problems.console import report
from plugins.problems.hooks import ContentProblems
from plugins.problems.problem import Faulty
from plugins.site.link_preview_problems import link_preview_problems
from plugins.site.mix_problems import mix_problems
from plugins.site.site import site
from plugins.site.site_problems import problems
from plugins.site.version import settings_version


def prepare(generators: Sequence[Any]) -> None:
    """First of all stages: the site's settings, typed, and what each language says."""
    context, settings = generators[0].context, generators[0].settings
    reset_tzpath(to=())  # the locked package tzdata, not the machine's zones: calendars must not differ by machine
    folders = (Path(settings["CACHE_PATH"]) / "catalogues", ready.CATALOGUES)
    speaking = partial(translator, compiled=remembered(folders, ready.compiler(), compiled))
    try:
        context["site"] = site(settings, os.environ, datetime.now(UTC))
        context["translators"] = {code: speaking(code) for code in context["site"].languages}
    except Faulty as error:
        report(error.problems, speech().translations, sys.stderr)
        context["problems"] = [*error.problems]
        raise ContentProblems(error.problems) from None
    except ValueError as error:
        print(f"pelicanconf.py: {error}", file=sys.stderr)
        raise SystemExit(1) from None
    context["speak"] = speech(os.environ, speaking).translations
    known, mixes = list(context["site"].languages), settings.get("FEED_MIXES", ())
    context["problems"] = [
        *problems(context["site"]),
        *mix_problems(mixes, known),
        *link_preview_problems(settings, known),
    ]
    context["code"] = code_version()
    context["version"] = f"{context['code']}-{catalogue_version()}-{settings_version(settings)}"


def connect() -> None:
    signals.all_generators_finalized.connect(prepare)
