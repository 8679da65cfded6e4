"""What nobody has entered for a language yet, and what stands in for it."""

from collections.abc import Iterable, Iterator

from plugins.add_language.candidate import script_of
from plugins.languages.cldr import has_names_of_months, separate
from plugins.languages.language import ONE_AND_MORE, Language, known_plural
from plugins.languages.setting import known_locale
from plugins.languages.slug import RULES as SLUG_RULES
from plugins.languages.typography import rules_for
from plugins.problems.problem import N_

Note = tuple[str, dict[str, str]]
"""A msgid, and what fills its places."""


def gaps(language: Language, others: Iterable[Language]) -> Iterator[Note]:
    locale, own = separate(language.locale), known_locale(language.code)
    values = {"code": language.code, "locale": language.locale}
    if not has_names_of_months(locale):
        yield (
            N_("Babel has no names of its months: dates are written as 2026-05-17, and days of the week in English."),
            {},
        )
    elif own is None or own.language != locale.language:
        yield N_("Its dates are those of {locale}."), values
    if language.plural == ONE_AND_MORE and not known_plural(language.code):
        yield N_("Plurals are as in English: one form for 1, one for all else. If that is wrong, add “plural”."), values
    if unnamed := [other.code for other in others if named_in_english(other, language)]:
        yield N_("These languages have their English names in it: {languages}."), {"languages": ", ".join(unnamed)}
    if rules_for(language.code) is None:
        yield N_("Quotation marks, dashes and spaces stay as they are written."), values
    if language.code not in SLUG_RULES and script_of(language.code) != "Latn":
        yield N_("Addresses are made from titles letter by letter, Cyrillic as in Russian; check them."), values


def named_in_english(other: Language, language: Language) -> bool:
    return other.code.replace("-", "_") not in separate(language.locale).languages
