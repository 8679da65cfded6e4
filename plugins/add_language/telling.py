"""What is told of a language that was added, and what comes next."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from pathlib import Path

from msgspec import Struct

from plugins.add_language.chain import chain
from plugins.add_language.gaps import gaps
from plugins.languages import dates
from plugins.languages.catalogue import Translator, path_of
from plugins.languages.console import CATALOGUES, SOURCE
from plugins.languages.language import Language, language_name, languages
from plugins.languages.untranslated import amount
from plugins.problems.problem import N_

SETTINGS = "pelicanconf.py"
EXAMPLE = date(2026, 5, 17)


class Project(Struct, frozen=True):
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
    others = [language_name(other, reader) for other in chain(code, [other for other in everyone if other != code])]
    say(
        N_(
            "A text that it lacks is shown in the first of these that has it: {chain}. Its readers may want another "
            "order, or not all of them: change the line in FALLBACKS in {file}."
        )
        if new and others
        else N_(
            "Texts that are missing in a language are shown in another: see FALLBACKS in {file}, and change it freely."
        ),
        chain=", ".join(others),
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
