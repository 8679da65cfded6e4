"""Where languages meet Pelican."""

import os
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pelican import signals

from plugins.languages.catalogue import translator
from plugins.site.site import site


def prepare(generators: Sequence[Any]) -> None:
    """First of all stages: the site's settings, typed, and what each language says."""
    context, settings = generators[0].context, generators[0].settings
    try:
        context["site"] = site(settings, os.environ, datetime.now(UTC))
        cache = Path(settings["CACHE_PATH"]) / "catalogues"
        context["translators"] = {code: translator(code, cache) for code in context["site"].languages}
    except ValueError as error:
        print(f"pelicanconf.py: {error}", file=sys.stderr)
        raise SystemExit(1) from None
    context["problems"] = []


def connect() -> None:
    signals.all_generators_finalized.connect(prepare)
