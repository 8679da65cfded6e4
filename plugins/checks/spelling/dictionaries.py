"""Hunspell's dictionaries, as systems, browsers and office programs bring them."""

import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from plugins.cache.code import ROOT

# Ours first, then what the system has. DICPATH is Hunspell's own variable.
PLACES = (
    "~/.local/share/hunspell",
    "~/Library/Spelling",
    "/Library/Spelling",
    "/usr/share/hunspell",
    "/usr/local/share/hunspell",
    "/usr/share/myspell/dicts",
    "/usr/share/myspell",
    "/opt/homebrew/share/hunspell",
)
OFFICE = (  # each language has a folder of its own in these
    "/usr/lib/libreoffice/share/extensions",
    "/opt/libreoffice/share/extensions",
    "/Applications/LibreOffice.app/Contents/Resources/extensions",
    "C:/Program Files/LibreOffice/share/extensions",
)


class Dictionary(Protocol):
    def spell(self, word: str) -> bool: ...


def folders(environ: Mapping[str, str] = os.environ) -> Iterator[Path]:
    yield ROOT / "dictionaries"
    yield from (Path(each) for each in environ.get("DICPATH", "").split(os.pathsep) if each)
    yield from (Path(each).expanduser() for each in PLACES)
    for place in OFFICE:
        yield from sorted(Path(place).glob("dict-*"))


def find(locale: str, where: Sequence[Path]) -> Path | None:
    """The dictionary for a locale such as ru_RU, without its ending; one of the same language will do."""
    language = locale.split("_")[0]
    for pattern in (locale, language, f"{language}_*"):
        for folder in where:
            for aff in sorted(folder.glob(f"{pattern}.aff")):
                if aff.with_suffix(".dic").is_file():
                    return aff.with_suffix("")
    return None


def version(file: Path) -> str:
    """Changes with the dictionary."""
    looks = (file.with_suffix(ending).stat() for ending in (".aff", ".dic"))
    return "".join(f"{file.name} {stat.st_size} {stat.st_mtime_ns};" for stat in looks)


def load(file: Path) -> Dictionary | None:
    """None where the program that reads it is not there, or cannot read it."""
    try:
        from hunspell import Hunspell  # some systems have no package of it

        dictionary: Dictionary = Hunspell(file.name, hunspell_data_dir=str(file.parent))
    except Exception:  # of a damaged dictionary it raises what it likes
        return None
    return dictionary
