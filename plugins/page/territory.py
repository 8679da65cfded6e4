"""Countries by name."""

from babel import Locale

from plugins.languages.language import Language


def country_name(country: str, language: Language) -> str:
    """ "NL" as the language calls it; anything that is not a code of ISO 3166-1 stays as it is written."""
    return str(Locale.parse(language.locale).territories.get(country, country))
