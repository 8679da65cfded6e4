"""What the console says, in its language; also where the settings cannot be read."""

import os
from collections.abc import Callable, Mapping
from gettext import NullTranslations

from msgspec import Struct

from plugins.languages.catalogue import translator
from plugins.languages.console import SOURCE, console_language, spoken


class Speech(Struct, frozen=True):
    lang: str
    translations: NullTranslations

    def gettext(self, message: str) -> str:
        return self.translations.gettext(message)

    def ngettext(self, singular: str, plural: str, n: int) -> str:
        return self.translations.ngettext(singular, plural, n)

    def say(self, message: str, **values: object) -> str:
        return self.gettext(message).format_map(values)


def speech(environ: Mapping[str, str] = os.environ, load: Callable[[str], NullTranslations] = translator) -> Speech:
    """In the language that `--lang` or the environment asks for; English stands in for a broken catalogue.

    `load` gives the translations into a language, and raises ValueError where it cannot.
    """
    lang = console_language(environ, spoken())
    try:
        return Speech(lang, load(lang))
    except ValueError:
        return Speech(SOURCE, NullTranslations())
