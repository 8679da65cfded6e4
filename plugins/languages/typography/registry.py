"""The languages that have rules. A language is its first subtag: `en-GB` has the rules of `en`.

The text of one that is not here stays as it is written.
"""

from collections.abc import Mapping
from types import MappingProxyType

from plugins.languages.typography import dutch, english, russian, ukrainian
from plugins.languages.typography.rules import Rules

RULES: Mapping[str, Rules] = MappingProxyType(
    {"en": english.RULES, "nl": dutch.RULES, "ru": russian.RULES, "uk": ukrainian.RULES}
)


def rules_for(lang: str) -> Rules | None:
    return RULES.get(lang.partition("-")[0].lower())
