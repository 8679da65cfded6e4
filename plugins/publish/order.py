"""What somebody asked for: which site, to where, and how carefully."""

import os
import runpy
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from plugins.problems.problem import N_
from plugins.publish.places import Places, places
from plugins.site.clock import build_time
from plugins.tooling.build import Folders
from plugins.tooling.wrong_usage import WrongUsage

SETTINGS = "publishconf.py"
KEEP = 5
ASK_FROM = 0.1


class Order(Struct, frozen=True):
    """`folders.output` is for publishing only. `ask` puts a question to whoever sits there; None where nobody does."""

    folders: Folders
    places: Places
    moment: datetime
    keep: int = KEEP
    ask_from: float = ASK_FROM
    dry_run: bool = False
    sure: bool = False
    ask: Callable[[str], str] | None = None


class Wish(Struct, frozen=True):
    """As it was typed."""

    to: str = ""
    keep: int = 0
    content: str = ""
    cache: str = ""
    dry_run: bool = False
    sure: bool = False


def order(wish: Wish, root: Path, ask: Callable[[str], str] | None) -> Order:
    """Raises WrongUsage, and whatever a faulty settings file raises."""
    folders = Folders.of(root, wish.content, str(Path(wish.cache or root / ".cache", "publish", "site")), wish.cache)
    known = settings(root)
    if wish.keep < 0:
        raise WrongUsage(N_("At least the live release is kept: --keep 1"))
    return Order(
        folders,
        places(wish.to, known.get("PUBLISH_TO", {}), root),
        set_time(known),
        wish.keep or max(1, known.get("PUBLISH_KEEP", KEEP)),
        known.get("PUBLISH_ASK_FROM", ASK_FROM),
        wish.dry_run,
        wish.sure,
        ask,
    )


def settings(root: Path) -> dict[str, Any]:
    """Raises WrongUsage where they cannot be used."""
    os.chdir(root)  # there the settings for publishing look for the others
    try:
        known = {name: value for name, value in runpy.run_path(str(root / SETTINGS)).items() if name.isupper()}
    except Exception as error:  # a settings file is a program, and can fail in every way
        found = N_("{file} cannot be read: {error}. Mend that place")
        raise WrongUsage(found, file=SETTINGS, error=f"{type(error).__name__}: {error}") from error
    targets = known.get("PUBLISH_TO", {})
    if not isinstance(targets, dict) or not all(isinstance(each, str) for pair in targets.items() for each in pair):
        example = '{"server": "rsync:site@example.org:/srv/site"}'
        raise WrongUsage(N_("PUBLISH_TO in {file} has to look like this: {example}"), file=SETTINGS, example=example)
    return known


def set_time(known: dict[str, Any]) -> datetime:
    """The moment of the release, to the second, for this process and those that it starts: it is written down."""
    moment = build_time(known.get("BUILD_TIME", ""), os.environ, datetime.now(UTC)).replace(microsecond=0)
    os.environ["SOURCE_DATE_EPOCH"] = str(int(moment.timestamp()))
    return moment
