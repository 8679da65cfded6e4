"""What the task `add-language` does."""

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from plugins.add_language import settings_file
from plugins.add_language.candidate import Request, options_of
from plugins.add_language.chain import chain
from plugins.add_language.settings_file import NotUnderstood
from plugins.add_language.telling import SETTINGS, Project, tell
from plugins.authoring.fault import PROBLEMS, Fault, Refused
from plugins.languages.console import CATALOGUES
from plugins.languages.language import Language, languages
from plugins.languages.messages import refresh
from plugins.languages.speech import speech
from plugins.problems.problem import N_, Faulty
from plugins.tooling.replace import replaced


def add_language(root: Path, request: Request, catalogues: Path = CATALOGUES) -> int:
    """The exit status."""
    said = speech()
    try:
        run(Project(root, said.lang, said.translations, catalogues), request)
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(said.translations), file=sys.stderr)
        if not all(isinstance(fault, Fault) for fault in refused.faults):
            print(said.say(N_("Mend this file first. Nothing was written.")), file=sys.stderr)
        return refused.status
    return 0


def run(project: Project, request: Request) -> None:
    """Raises `Refused` before anything is written."""
    known = list(understood(project.settings))
    options = options_of(request) if request.code not in known else {}
    written = edited(project, request.code, options, known)
    everyone = typed(written, project.settings)
    if changed := written != project.settings.read_bytes():
        replaced(project.settings, written)
    made = refresh(project.root, [everyone[request.code]], project.catalogues)
    tell(project, everyone[request.code], everyone, new=bool(changed or made))


def typed(settings: bytes, file: Path) -> dict[str, Language]:
    """Raises `Refused` where Babel cannot do with what the settings say of a language."""
    try:
        return languages(settings_file.languages_in(settings), file)
    except Faulty as error:
        raise Refused(error.problems) from error


def understood(settings: Path) -> dict[str, dict[str, object]]:
    """The languages there are. Raises `Refused` where that cannot be told."""
    try:
        return settings_file.languages_in(settings.read_bytes())
    except (NotUnderstood, OSError) as error:
        raise Refused([puzzled(error)]) from error


def edited(project: Project, code: str, options: Mapping[str, str], others: Sequence[str]) -> bytes:
    """The settings with what is missing of the language; as they are where all is there. Raises `Refused`."""
    after = project.settings.read_bytes()
    try:
        if code not in others:
            after = settings_file.with_language(after, code, options)
        if code not in settings_file.chains_in(after):
            after = settings_file.with_chain(after, code, chain(code, [other for other in others if other != code]))
    except NotUnderstood as error:
        raise Refused([puzzled(error)]) from error
    return after


def puzzled(error: NotUnderstood | OSError) -> Fault:
    if isinstance(error, OSError):
        values: dict[str, object] = {"file": SETTINGS, "reason": error.strerror or error}
        found = N_("{file} cannot be read: {reason}")
        if isinstance(error, FileNotFoundError):
            found = N_("{file} is not here")
        elif isinstance(error, PermissionError):
            found = N_("you may not read {file}")
        return Fault(found, N_("type this in the project's folder"), values, PROBLEMS)
    values = {"file": SETTINGS, "line": error.line, "name": error.name}
    if not error.name:
        return Fault(
            N_("{file}:{line}: this is not valid Python"), N_("mend it; nothing was written"), values, PROBLEMS
        )
    do = N_('write it as {name} = {{"en": …}}, each language once, or add the language by hand; nothing was written')
    return Fault(N_("{file}:{line}: {name} is written in a way that cannot be added to"), do, values, PROBLEMS)
