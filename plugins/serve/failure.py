"""What an exception has to say: where in the theme, the settings or the plugins the mistake is, or that it is ours."""

import re
from collections.abc import Iterator
from pathlib import Path
from traceback import format_tb

from jinja2 import TemplateSyntaxError

from plugins.languages.speech import Speech
from plugins.problems.problem import N_
from plugins.serve.outcome import Fault, Outcome, stopped
from plugins.tooling.build import Folders
from plugins.tooling.defect import keep, sentence
from plugins.tooling.unchanged import SETTINGS

MEND = N_("correct this line and save: the site is then built again")
FRAME = re.compile(r'^ *File "(?P<file>[^"]+)", line (?P<line>\d+)', re.MULTILINE)
REMOTE = ("RemoteTraceback", "_RemoteTraceback")  # of multiprocessing, and of concurrent.futures


def failed(error: Exception, folders: Folders, speech: Speech) -> Outcome:
    """A mistake that has a place is told like one in a text; anything else in one sentence that names the report."""
    kept = keep(error, folders.cache)
    source = source_of(error)
    place = place_of(source, folders.root)
    if place is None:
        told = sentence(error, kept)
        return stopped(speech, told, told=told)
    fault = Fault(*place, message(source), speech.gettext(MEND))
    heading = speech.ngettext("{n} file needs mending.", "{n} files need mending.", 1).format(n=1)
    return stopped(speech, heading, [fault], told=f"{fault.path}:{fault.line}: {fault.found} → {fault.do}")


def source_of(error: BaseException) -> BaseException:
    """The exception that others were raised from."""
    while error.__cause__ and not is_remote(error.__cause__):
        error = error.__cause__
    return error


def is_remote(cause: BaseException) -> bool:
    """Whether it only holds the traceback of another process."""
    return type(cause).__name__ in REMOTE


def place_of(error: BaseException, root: Path) -> tuple[str, int] | None:
    """File, relative to the project, and line of a mistake in a template, in the settings, or in Python's grammar.

    Jinja puts the templates' own lines into tracebacks. None where the place says nothing: a fault at run time in a
    plugin shows where it was noticed, and not where it was made.
    """
    if isinstance(error, SyntaxError | TemplateSyntaxError) and error.filename and error.lineno:
        return relative(error.filename, root), error.lineno
    own = [place for place in frames(error, root) if not Path(place[0]).is_absolute() and place[0][0] not in ".<"]
    return own[-1] if own and (own[-1][0].endswith(".html") or own[-1][0] in SETTINGS) else None


def frames(error: BaseException, root: Path) -> Iterator[tuple[str, int]]:
    """From the outermost in."""
    remote = error.__cause__
    text = str(remote) if remote else "".join(format_tb(error.__traceback__))
    yield from ((relative(frame["file"], root), int(frame["line"])) for frame in FRAME.finditer(text))


def relative(file: str, root: Path) -> str:
    """With forward slashes where it is in the project."""
    path = Path(root, file)
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else file


def message(error: BaseException) -> str:
    """In Python's or Jinja's own words, with its kind."""
    said = error.msg if isinstance(error, SyntaxError) else str(error)
    lines = said.strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
