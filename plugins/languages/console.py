"""The language in which the console speaks to whoever works on the site."""

from collections.abc import Collection, Mapping
from pathlib import Path

SOURCE = "en"  # the language of the msgids
CATALOGUES = Path(__file__).parent / "catalogues"
ASKED = "TASKS_LANG"  # what `--lang` said: reaches every process that a task starts
VARIABLES = (ASKED, "LC_ALL", "LC_MESSAGES", "LANG")


def console_language(environ: Mapping[str, str], known: Collection[str]) -> str:
    """The code of the language that the environment asks for: "ru_RU.UTF-8" is "ru".

    As POSIX has it, the first variable that is not empty decides, and "C" and "POSIX" are English; so is what is not
    among the `known` codes.
    """
    asked = next((environ[name] for name in VARIABLES if environ.get(name)), "")
    return known_code(asked, known) or SOURCE


def known_code(locale: str, known: Collection[str]) -> str:
    """The one of the codes that a locale's name means, or an empty string."""
    name = locale.partition(".")[0].partition("@")[0].replace("_", "-").lower()
    return next((code for code in (name, name.partition("-")[0]) if code in known), "")


def spoken(folder: Path = CATALOGUES) -> list[str]:
    """The languages that messages can be in: English, and those with a catalogue."""
    return [SOURCE, *sorted(path.stem for path in folder.glob("*.po") if path.stem != SOURCE)]
