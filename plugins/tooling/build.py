"""One build of the site, with the folders that were asked for."""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from msgspec import Struct

from plugins.cache.code import code_version
from plugins.languages.speech import speech
from plugins.problems.console import report as tell_problems
from plugins.problems.problem import N_, Problem
from plugins.tooling.collecting import without_collecting
from plugins.tooling.defect import record
from plugins.tooling.disk import refused
from plugins.tooling.progress import shown
from plugins.tooling.unchanged import Ingredients, ingredients, keep_receipt, up_to_date
from plugins.tooling.wrong_usage import WrongUsage
from plugins.write.report import Report, summary


class WrongFolder(WrongUsage):
    """The folders on the command line cannot be built with."""


class Folders(Struct, frozen=True):
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
            raise WrongFolder(
                N_("There is no folder “{folder}”. Say where the texts are: --content DIR"), folder=folders.content
            )
        for kept in (root, folders.content):
            if kept.is_relative_to(folders.output):
                found = N_("“{folder}” is not for output: “{kept}” is there. Name another: --output DIR")
                raise WrongFolder(found, folder=folders.output, kept=kept)
        if folders.output.is_relative_to(folders.content):
            found = N_("“{folder}” lies among the texts. Name another folder: --output DIR")
            raise WrongFolder(found, folder=folders.output)
        return folders


class Outcome(Struct, frozen=True):
    """How a build ended. `report` is None where nothing was built; then `problems` say why, or it was told already."""

    status: int
    report: Report | None
    problems: Sequence[Problem]


def build(folders: Folders, *, production: bool = False, preview: bool = False) -> int:
    """Write the site and return the exit status: 0, or 1 with the problems told."""
    return attempt(folders, production=production, preview=preview).status


def attempt(
    folders: Folders,
    *,
    production: bool = False,
    quiet: bool = False,
    ask_git: bool = False,
    preview: bool = False,
) -> Outcome:
    """`quiet`: problems and the summary are not told, but given back; otherwise SystemExit is raised when they are.

    `ask_git`: what is only known from the history of the texts is found too, as it is always when publishing.
    `preview`: drafts are shown as well, and what is to come; such an output folder is for nothing else.
    """
    settings_file = folders.root / ("publishconf.py" if production else "pelicanconf.py")
    os.chdir(folders.root)  # as for `pelican -s pelicanconf.py`, whose relative paths start there
    made = look(folders, settings_file)
    if made and (report := up_to_date(folders.cache, folders.output, made)):
        if not quiet:
            tell(report)
        return Outcome(0, report, report.problems)
    overrides = {"PATH": folders.content, "OUTPUT_PATH": folders.output, "CACHE_PATH": folders.cache}
    asked: dict[str, object] = {name: str(path) for name, path in overrides.items()}
    asked |= dict.fromkeys([name for name, wanted in (("ASK_GIT", ask_git), ("PREVIEW", preview)) if wanted], True)
    asked |= {"TELL": False} if quiet else {}
    try:
        with without_collecting(), work_ahead(folders, made), shown(speech().translations):
            from plugins.tooling import hooks  # slow: imports Pelican

            built = hooks.run(settings_file, asked)
    except KeyboardInterrupt:
        return Outcome(130, None, ())  # what a shell gives a program that Ctrl-C ended
    except BrokenPipeError:  # nobody reads what is told: no fault of ours, see plugins/tooling/unread.py
        raise
    except SystemExit as stopped:
        if quiet and (problems := getattr(stopped, "problems", ())):
            return Outcome(1, None, problems)
        raise
    except Exception as error:
        tell_failure(error, folders.cache)
        return Outcome(1, None, ())
    if made:
        keep_receipt(folders.cache, folders.output, made, built.report, built.files)
    return Outcome(0, built.report, built.report.problems)


def tell_failure(error: Exception, cache: Path) -> None:
    """A disk that is full is nobody's fault; everything else is ours."""
    if isinstance(error, OSError) and (told := refused(error)):
        print(f"{told.text}.", file=sys.stderr)
    else:
        record(error, cache)


@contextmanager
def work_ahead(folders: Folders, made: Ingredients | None) -> Iterator[None]:
    """Other processes begin with what needs no Pelican. Not where the settings cannot be read."""
    if made is None:
        yield
        return
    from plugins.read.ahead import ahead  # not needed where nothing has changed
    from plugins.read.read import Order
    from plugins.write.ahead import listing_ahead

    order = Order(folders.content, made.languages, folders.cache / "read", code_version())
    with listing_ahead(folders.output, made.retained), ahead(order, made.seen):
        yield


def look(folders: Folders, settings_file: Path) -> Ingredients | None:
    """None where something cannot be read: the build finds that too, and can say what to do about it."""
    with suppress(Exception):
        return ingredients(folders.root, folders.content, settings_file)
    return None


def tell(report: Report) -> None:
    """What the build would have told."""
    speak = speech().translations
    tell_problems(report.problems, speak, sys.stderr)
    print("\n".join(summary(report, speak)))
