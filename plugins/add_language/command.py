"""What the task `add-language` does, and what it tells to do next."""

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.add_language import settings_file
from plugins.add_language.candidate import Request, options_of
from plugins.add_language.chain import chain
from plugins.add_language.gaps import gaps
from plugins.add_language.settings_file import NotUnderstood
from plugins.authoring.desk import spoken
from plugins.authoring.fault import PROBLEMS, Fault, Refused
from plugins.languages import dates
from plugins.languages.catalogue import CATALOGUES, Translator, path_of, translator
from plugins.languages.console import SOURCE, console_language
from plugins.languages.language import Language, language_name, languages
from plugins.languages.messages import refresh
from plugins.languages.untranslated import amount
from plugins.problems.problem import N_
from plugins.tooling.replace import replaced

SETTINGS = "pelicanconf.py"
EXAMPLE = date(2026, 5, 17)


@dataclass(frozen=True, slots=True)
class Project:
    """The folder with the settings, that with the catalogues, and what speaks to whoever adds the language."""

    root: Path
    lang: str
    speak: Translator
    catalogues: Path = CATALOGUES

    @property
    def settings(self) -> Path:
        return self.root / SETTINGS

    def say(self, message: str, **values: object) -> None:
        print(self.speak.gettext(message).format_map(values))


def add_language(root: Path, request: Request, lang: str, catalogues: Path = CATALOGUES) -> int:
    """The exit status. Messages are in `lang`, or where that is empty in the language of the environment."""
    speak = translator(SOURCE)
    try:
        known = list(understood(root / SETTINGS))
        speak = translator(console_language(os.environ, known))
        code = spoken(lang, known, os.environ)
        speak = translator(code)
        run(Project(root, code, speak, catalogues), request)
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(speak), file=sys.stderr)
        return refused.status
    return 0


def run(project: Project, request: Request) -> None:
    """Raises `Refused` before anything is written."""
    known = list(understood(project.settings))
    options = options_of(request) if request.code not in known else {}
    written = edited(project, request.code, options, known)
    everyone = typed(written)
    if changed := written != project.settings.read_bytes():
        replaced(project.settings, written)
    made = refresh(project.root, [everyone[request.code]], project.catalogues)
    tell(project, everyone[request.code], everyone, new=bool(changed or made))


def typed(settings: bytes) -> dict[str, Language]:
    """Raises `Refused` where Babel cannot do with what the settings say of a language."""
    try:
        return languages(settings_file.languages_in(settings))
    except ValueError as error:
        values = {"file": SETTINGS, "reason": error}
        raise Refused([Fault("{file}: {reason}", N_("mend it; nothing was written"), values, PROBLEMS)]) from error


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
        return Fault(N_("{file} cannot be read: {reason}"), N_("type this in the project's folder"), values, PROBLEMS)
    values = {"file": SETTINGS, "line": error.line, "name": error.name}
    if not error.name:
        return Fault(
            N_("{file}:{line}: this is not valid Python"), N_("mend it; nothing was written"), values, PROBLEMS
        )
    do = N_('write it as {name} = {{"en": …}}, each language once, or add the language by hand; nothing was written')
    return Fault(N_("{file}:{line}: {name} is written in a way that cannot be added to"), do, values, PROBLEMS)


def tell(project: Project, language: Language, everyone: Mapping[str, Language], *, new: bool) -> None:
    code, say = language.code, project.say
    reader = everyone.get(project.lang) or languages({SOURCE: {}})[SOURCE]
    values = {"code": code, "name": language.name, "called": language_name(code, reader), "file": SETTINGS}
    values |= {"date": dates.day_with_weekday(language, EXAMPLE), "tags": "content/tags.yaml"}
    say(
        N_("Added: {called} ({code}), “{name}” in itself.") if new else N_("{called} ({code}) is there already."),
        **values,
    )
    say(N_("It is written from right to left.") if language.dir == "rtl" else N_("It is written from left to right."))
    say(N_("A date is written like this: {date}"), **values)
    for note, filled in gaps(language, everyone.values()):
        say(note, **filled)
    say(
        N_("Texts that are missing in a language are shown in another: see FALLBACKS in {file}, and change it freely."),
        **values,
    )
    if code != SOURCE:
        tell_catalogue(project, language)
    say(N_("Add its names of tags to {tags}: a line “{code}: …” for each."), **values)
    say(N_("Write the first text: python3 tasks.py new --language {code}"), **values)
    say(N_("Or translate one: python3 tasks.py translate pages/about --to {code}"), **values)
    say(N_("To see it: python3 tasks.py serve"))


def tell_catalogue(project: Project, language: Language) -> None:
    path, there = path_of(language.code, project.catalogues), amount(language, project.catalogues)
    shown = path
    with suppress(ValueError):
        shown = path.relative_to(project.root)
    counts = {"path": shown.as_posix(), "n": there.untranslated, "pages": there.on_pages, "all": there.all}
    if not there.untranslated:
        project.say(N_("Its catalogue is complete: {path} ({all} messages)"), **counts)
        return
    project.say(N_("Translate {path}, with Poedit or any editor: {n} of {all} messages are missing."), **counts)
    project.say(
        N_("{pages} of them stand on pages, in English until then; the others are for those who write."), **counts
    )
