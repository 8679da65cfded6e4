"""The languages of the site, from the setting `LANGUAGES`; what the setting does not say comes from Babel (CLDR)."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from babel import Locale
from babel.messages.plurals import PLURALS
from babel.plural import to_gettext
from msgspec import Struct

from plugins.languages.console import SOURCE
from plugins.languages.setting import is_plural, known_locale, problems
from plugins.problems.problem import Faulty
from plugins.problems.settings_file import SETTINGS

ONE_AND_MORE = "nplurals=2; plural=(n != 1);"
"""As in English: stands in where nobody has entered a language's plural rule, or gettext could not follow it."""


class Language(Struct, frozen=True, cache_hash=True):
    """One language of the site."""

    code: str  # for `lang`, addresses and file names: "ru"
    name: str  # in itself, as it stands in a list: "Русский"
    dir: str  # "ltr" or "rtl"
    locale: str  # whose date forms are used, for Babel: "ru_RU"
    first_weekday: int  # 0 is Monday
    plural: str  # gettext's Plural-Forms: "nplurals=2; plural=(n != 1);"


def languages(setting: Mapping[str, Mapping[str, object]], file: Path = Path(SETTINGS)) -> dict[str, Language]:
    """The languages by code, in the order of the setting, which is the order of display.

    Each code has a mapping: `locale` (the code when left out), and `name`, `dir`, `first_weekday` and `plural` where
    Babel does not know them or knows them wrong. `file` is where the setting stands. Raises `Faulty`.
    """
    if found := list(problems(setting, file)):
        raise Faulty(found)
    return {code: _language(code, options) for code, options in setting.items()}


@cache
def language_name(of: str, in_: Language) -> str:
    """What the language with the code `of` is called in another, as within a sentence: "Dutch", «нидерландский».

    Where CLDR has no name for it in that language: its English name, or else the code.
    """
    key = of.replace("-", "_")
    known = (Locale.parse(identifier).languages for identifier in (in_.locale, SOURCE))
    return next((str(names[key]) for names in known if key in names), of)


def capitalised(text: str) -> str:
    """With a capital first letter. Title case, not upper case: Georgian has capitals but never begins a word so."""
    return text[:1].title() + text[1:]


def _language(code: str, options: Mapping[str, object]) -> Language:
    locale = known_locale(str(options.get("locale", code)))
    assert locale is not None, "faults() lets only known locales through"
    return Language(
        code=code,
        name=str(options.get("name") or capitalised(locale.language_name or code)),
        dir=str(options.get("dir", locale.text_direction)),
        locale=str(locale),
        first_weekday=int(str(options.get("first_weekday", locale.first_week_day))),
        plural=str(options.get("plural") or plural_of(code)),
    )


def plural_of(code: str) -> str:
    """The language's own Plural-Forms, whatever locale its dates are borrowed from; as in English if nobody knows."""
    return known_plural(code) or ONE_AND_MORE


def known_plural(code: str) -> str:
    """What Babel knows, in a form that gettext can follow, or an empty string.

    CLDR's rules come second: they count fractions as one more form, which catalogues do not have.
    """
    locale = known_locale(code)
    if locale is None:
        return ""
    if known := PLURALS.get(str(locale)) or PLURALS.get(locale.language):
        return f"nplurals={known[0]}; plural={known[1]};"
    written = to_gettext(locale.plural_form)
    return written if locale.plural_form.rules and is_plural(written) else ""
