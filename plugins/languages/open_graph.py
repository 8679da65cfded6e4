"""What a language is called in Open Graph (ogp.me): language_TERRITORY."""

from babel.core import Locale, get_global

from plugins.languages.language import Language


def graph_locale(language: Language) -> str:
    """Empty where nobody can tell the territory, as the format asks for one.

    That of the language's own locale, else where most of its speakers are: dates may be borrowed from another language.
    """
    own, locale = language.code.partition("-")[0], Locale.parse(language.locale)
    if locale.language == own and locale.territory:
        return f"{own}_{locale.territory}"
    likely = str(get_global("likely_subtags").get(own, "")).split("_")
    return f"{own}_{likely[-1]}" if len(likely) > 1 else ""
