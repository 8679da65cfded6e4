"""Where new texts are written, for which site, and in which language to speak of it."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from plugins.authoring.fault import Fault
from plugins.languages.catalogue import translator
from plugins.languages.console import SOURCE
from plugins.languages.meant import language_meant
from plugins.languages.speech import speech
from plugins.problems.problem import N_, Translator
from plugins.read.findings import listed


class Options(Struct, frozen=True):
    """What the command line says before anything is asked for."""

    content: Path
    languages: Sequence[str]


class Desk(Struct, frozen=True):
    content: Path  # absolute
    languages: Sequence[str]
    speak: Translator  # to whoever sits at the desk

    def folder(self, entry: str) -> Path:
        return self.content / entry

    def shown(self, file: Path) -> str:
        """A path as one would type it here."""
        return os.path.relpath(file) if file.is_relative_to(Path.cwd()) else str(file)

    def say(self, message: str, **values: object) -> str:
        return self.speak.gettext(message).format_map(values)


def desk_in(options: Options, environ: Mapping[str, str]) -> Desk:
    """The environment decides on the language: `--lang` is in it."""
    return Desk(options.content.absolute(), options.languages, speech(environ).translations)


def written_in(lang: str) -> Translator:
    """What speaks the language of a file. A new language may have no catalogue yet: then it is English."""
    try:
        return translator(lang)
    except ValueError:
        return translator(SOURCE)


def unknown_language(option: str, lang: str, languages: Sequence[str]) -> Fault:
    values = {"option": option, "lang": lang, "languages": listed(languages), "meant": language_meant(lang, languages)}
    do = N_("did you mean “{meant}”?") if values["meant"] else N_("the languages are: {languages}")
    return Fault(N_("{option}: “{lang}” is no language of this site"), do, values)
