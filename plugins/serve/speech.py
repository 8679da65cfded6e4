"""The language of the console, also where the settings cannot be read."""

import os
from collections.abc import Mapping
from gettext import NullTranslations

from msgspec import Struct

from plugins.languages.catalogue import CATALOGUES, translator
from plugins.languages.console import SOURCE, console_language


class Speech(Struct, frozen=True):
    lang: str
    translations: NullTranslations

    def gettext(self, message: str) -> str:
        return self.translations.gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return self.translations.ngettext(singular, plural, n)


def speech(environ: Mapping[str, str] = os.environ) -> Speech:
    """The catalogues that are there are the languages that can be asked for; English stands in for a broken one."""
    lang = console_language(environ, {path.stem for path in CATALOGUES.glob("*.po")})
    try:
        return Speech(lang, translator(lang))
    except ValueError:
        return Speech(SOURCE, NullTranslations())
