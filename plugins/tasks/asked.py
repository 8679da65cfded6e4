"""What many tasks ask for: folders, a text, and the languages of the site."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING

from plugins.cache.code import ROOT
from plugins.problems.problem import N_
from plugins.tooling.build import Folders
from plugins.tooling.program import wrong
from plugins.tooling.wrong_usage import WrongUsage

if TYPE_CHECKING:
    from plugins.authoring.desk import Options
    from plugins.status.room import Room

CONTENT = N_("Folder with the texts.")
OUTPUT = N_("Folder to write the site to.")
CACHE = N_("Folder to remember in what need not be done again.")
ENTRY = N_("One text: its folder, such as news/2024-03-28-a-few-words (--entry may be left out).")


@contextmanager
def usable() -> Iterator[None]:
    """What cannot be done as it was typed is wrong usage."""
    try:
        yield
    except WrongUsage as error:
        raise wrong(error) from error


def folders(content: str = "", output: str = "", cache: str = "") -> Folders:
    with usable():
        return Folders.of(ROOT, content, output, cache)


def languages() -> Mapping[str, Mapping[str, object]]:
    """As the settings have them, which may be wrong."""
    from pelicanconf import LANGUAGES

    return LANGUAGES


def options(content: str) -> "Options":
    from plugins.authoring.desk import Options

    return Options(folders(content).content, list(languages()))


def in_texts(content: str, cache: str, work: "Callable[[Room], int]") -> int:
    """The exit status of what is done with the texts that are there."""
    from plugins.status.room import in_room

    return in_room(folders(content, cache=cache), languages(), work)
