"""The languages that have rules. A language is its first subtag: `en-GB` has the rules of `en`.

The text of one that is not here stays as it is written. Rules are loaded when the first text in their language comes.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from types import MappingProxyType

from plugins.languages.typography.rules import Rules

MODULES: Mapping[str, str] = MappingProxyType({"en": "english", "nl": "dutch", "ru": "russian", "uk": "ukrainian"})


@cache
def rules_for(lang: str) -> Rules | None:
    module = MODULES.get(lang.partition("-")[0].lower())
    if module is None:
        return None
    rules: Rules = import_module(f"plugins.languages.typography.{module}").RULES
    return rules
