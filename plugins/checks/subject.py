"""What is to be checked."""

from functools import cache
from pathlib import Path

from msgspec import Struct

from plugins.cache.code import PLUGINS, code_version, digest_of_files


class Subject(Struct, frozen=True):
    """A finished output folder, the content it was made from, and where is remembered what was seen before."""

    output: Path
    content: Path
    cache: Path
    url: str  # of the site; ends in a slash
    languages: tuple[str, ...]
    retained: frozenset[str] = frozenset()  # names at the top of the output that are not ours

    @property
    def memory(self) -> Path:
        return self.cache / "checks" / "seen"

    @property
    def version(self) -> str:
        """What was remembered under another one counts as not there."""
        return f"{code_version()} {own_version()} {self.url} {','.join(self.languages)}"


@cache
def own_version() -> str:
    """Of this room, which is no part of a build."""
    return digest_of_files(PLUGINS / "checks", ".py")
