"""One build of the site, with the folders that were asked for."""

import os
from dataclasses import dataclass
from pathlib import Path

from plugins.tooling.defect import record


class WrongFolder(ValueError):
    """The folders on the command line cannot be built with."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where a build reads, writes and remembers: absolute paths."""

    root: Path  # the project: pelicanconf.py, plugins, theme
    content: Path
    output: Path
    cache: Path

    @classmethod
    def of(cls, root: Path, content: str = "", output: str = "", cache: str = "") -> "Folders":
        """From the command line: relative to the current folder; the project's own where nothing is said.

        Raises `WrongFolder` where the content is not there, or where writing would harm what is not output.
        """
        folders = cls(
            root,
            Path(content or root / "content").resolve(),
            Path(output or root / "output").resolve(),
            Path(cache or root / ".cache").resolve(),
        )
        if not folders.content.is_dir():
            raise WrongFolder(f"There is no folder “{folders.content}”. Say where the texts are: --content DIR")
        for kept in (root, folders.content):
            if kept.is_relative_to(folders.output):
                raise WrongFolder(
                    f"“{folders.output}” is not for output: “{kept}” is there. Name another: --output DIR"
                )
        if folders.output.is_relative_to(folders.content):
            raise WrongFolder(f"“{folders.output}” lies among the texts. Name another folder: --output DIR")
        return folders


def build(folders: Folders, *, production: bool = False) -> int:
    """Write the site and return the exit status: 0, or 1 with the problems told."""
    from plugins.tooling import hooks  # slow: imports Pelican

    settings_file = folders.root / ("publishconf.py" if production else "pelicanconf.py")
    overrides = {"PATH": folders.content, "OUTPUT_PATH": folders.output, "CACHE_PATH": folders.cache}
    os.chdir(folders.root)  # as for `pelican -s pelicanconf.py`, whose relative paths start there
    try:
        hooks.run(settings_file, {name: str(path) for name, path in overrides.items()})
    except KeyboardInterrupt:
        return 130  # what a shell gives a program that Ctrl-C ended
    except Exception as error:
        record(error, folders.cache)
        return 1
    return 0
