"""The task `catalogues`: messages from the sources into the catalogues, and what is left to do in them."""

import sys
from collections.abc import Collection, Iterator
from pathlib import Path

from plugins.authoring.fault import Refused
from plugins.authoring.writing import unwritable
from plugins.languages.completeness import broken, faults
from plugins.languages.console import CATALOGUES
from plugins.languages.language import Language
from plugins.languages.messages import catalogued, refresh, template
from plugins.languages.speech import Speech, speech
from plugins.languages.untranslated import amount
from plugins.problems.console import report
from plugins.problems.problem import N_, errors


def catalogues(
    root: Path, languages: Collection[Language], pot: str = "", folder: Path = CATALOGUES, *, missing: bool = False
) -> int:
    """The exit status: 1 where a translation is wrong, 0 even where some are missing. `pot` names a file to write."""
    said = speech()
    if unread := list(broken(languages, folder)):
        report(unread, said.translations, sys.stderr)
        return 1
    try:
        write_template(root, pot)
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(said.translations), file=sys.stderr)
        return refused.status
    for path in refresh(root, languages, folder):
        print(said.say(N_("Up to date again: {path}"), path=shown(path, root)))
    for line in left(languages, folder, said):
        print(line)
    found = list(faults(root, languages, folder))
    for problem in found if missing else errors(found):
        print(problem.text(said.translations))
    return 1 if errors(found) else 0


def write_template(root: Path, pot: str) -> None:
    """Raises `Refused` where the file cannot be written."""
    if not pot:
        return
    try:
        Path(pot).write_bytes(template(root))
    except OSError as error:
        raise Refused([unwritable(Path(pot), error)]) from error


def left(languages: Collection[Language], folder: Path, said: Speech) -> Iterator[str]:
    some = N_(
        "{name} ({code}): {n} of {all} messages are in English, {on_pages} of them on pages "
        "(to see each: python3 tasks.py catalogues --missing)"
    )
    whole = N_("{name} ({code}): all {all} messages are translated")
    for language in catalogued(languages):
        there = amount(language, folder)
        counts = {"n": there.untranslated, "all": there.all, "on_pages": there.on_pages}
        yield said.say(some if there.untranslated else whole, name=language.name, code=language.code, **counts)


def shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
