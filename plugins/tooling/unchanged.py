"""Whether there is anything to build at all, found out before Pelican is loaded.

After a build a receipt is kept: for all that went in, how the output looked and what was told. If what goes in and the
output are still so, and no moment has passed that changes the site by itself, the site is up to date.
"""

import marshal
import os
import runpy
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from plugins.cache.code import code_version
from plugins.cache.store import load, save
from plugins.languages.console import CATALOGUES
from plugins.read.looks import Seen, look_through, looks_in
from plugins.site.clock import build_time
from plugins.site.version import settings_version
from plugins.write.files import State, listing
from plugins.write.report import Report

SETTINGS = ("pelicanconf.py", "publishconf.py")


class Ingredients(Struct, frozen=True):
    """What a build is made from; `digest` is that of everything but the time.

    Files go into it by their looks, and it is made before any of them is read: what is saved while a build is at work
    looks different afterwards, whether that build has seen it or not.
    """

    digest: str
    now: datetime
    languages: tuple[str, ...]
    retained: frozenset[str]
    seen: Seen  # all of the content


def ingredients(root: Path, content: Path, settings_file: Path) -> Ingredients:
    """Raises what a faulty settings file raises, and OSError for what cannot be read: the build itself explains it."""
    seen = look_through(os.path.abspath(content))
    settings = {name: value for name, value in runpy.run_path(str(settings_file)).items() if name.isupper()}
    parts = [
        code_version(),
        settings_version(settings),
        str(settings.get("STRICT")),
        str(settings.get("SEARCH_INDEX")),
        str(settings.get("DRAW_CARDS")),
        *(looks_of_file(root / name) for name in SETTINGS),
        looks_of_folder(CATALOGUES),
        *(
            looks_of_folder(root / folder)
            for folder in (settings["THEME"], *settings.get("THEME_TEMPLATES_OVERRIDES", ()))
        ),
        digest_of(list(seen.items())),
        *(looks_of_file(Path(each).expanduser()) for each in [settings.get("PRIVATE_NAMES")] if each),
    ]
    return Ingredients(
        digest=blake2b("\0".join(parts).encode(), digest_size=24).hexdigest(),
        now=build_time(settings.get("BUILD_TIME", ""), os.environ, datetime.now(UTC)),
        languages=tuple(settings["LANGUAGES"]),
        retained=frozenset(settings["OUTPUT_RETENTION"]),
        seen=seen,
    )


def digest_of(plain: Any) -> str:
    """Of lists, tuples, strings and numbers. This format is the same for equal values, unlike later ones."""
    return blake2b(marshal.dumps(plain, 2), digest_size=16).hexdigest()


def looks_of_file(file: Path) -> str:
    return repr(looks_in(file.stat()))


def looks_of_folder(folder: Path) -> str:
    """A digest of every file's name and looks."""
    return digest_of(list(look_through(str(folder)).items()))


def receipt_file(cache: Path, output: Path) -> Path:
    return cache / "receipts" / blake2b(str(output).encode(), digest_size=12).hexdigest()


def output_digest(files: Mapping[str, State]) -> str:
    return digest_of(sorted(files.items()))


def keep_receipt(cache: Path, output: Path, made: Ingredients, report: Report, files: Mapping[str, State]) -> None:
    """`files`: what the output holds."""
    times = (made.now.astimezone(UTC), report.until.astimezone(UTC))
    plain = replace(report, until=times[1])
    save(receipt_file(cache, output), made.digest, (times, output_digest(files), plain))


def holds(output: Path, retained: Collection[str], digest: str) -> bool:
    return output.is_dir() and digest == output_digest(listing(output, retained))


def up_to_date(cache: Path, output: Path, made: Ingredients) -> Report | None:
    """What the last build told, if building again would change nothing."""
    match load(receipt_file(cache, output), made.digest):
        case ((datetime() as since, datetime() as until), str() as digest, Report() as report):
            still = since <= made.now < until and holds(output, made.retained, digest)
            return replace(report, changed=0, removed=0) if still else None
    return None
