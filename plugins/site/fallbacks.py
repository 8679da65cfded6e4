"""Which languages stand in where a translation is missing, and in which order."""

from collections.abc import Collection, Mapping
from typing import Any

from msgspec import Struct


class Fallbacks(Struct, frozen=True):
    """`chains` are the languages that stand in for one, best first: by language, or by language and kind ("nl/press").
    Entries of other kinds than `kinds` are not shown at all where they are missing. `in_feeds` names the languages in
    whose feeds something may stand in."""

    chains: Mapping[str, tuple[str, ...]]
    kinds: frozenset[str]
    in_feeds: frozenset[str]

    def own_chain(self, lang: str, kind: str) -> tuple[str, ...]:
        """As it is written: that of the kind replaces that of the language."""
        return self.chains.get(f"{lang}/{kind}", self.chains.get(lang, ()))

    def chain(self, lang: str, kind: str) -> tuple[str, ...]:
        """A language's own chain, and behind it those of the languages in it: each language once, and never itself."""
        order = [lang]
        for each in order:  # it grows meanwhile
            order += [other for other in self.own_chain(each, kind) if other not in order]
        return tuple(order[1:])


def fallbacks(settings: Mapping[str, Any], languages: Collection[str]) -> Fallbacks:
    """What can be used of the settings; plugins/edition/fallback_problems.py tells of the rest."""
    chains = settings.get("FALLBACKS")
    return Fallbacks(
        chains={key: usable(written, languages) for key, written in chains.items()} if isinstance(chains, dict) else {},
        kinds=frozenset(names(settings.get("FALLBACK_KINDS"))),
        in_feeds=frozenset(names(settings.get("FALLBACK_IN_FEEDS"))),
    )


def usable(written: object, languages: Collection[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lang for lang in names(written) if lang in languages))


def names(written: object) -> tuple[str, ...]:
    """Of a list; nothing where something else stands: a string has letters, not names."""
    return tuple(each for each in written if isinstance(each, str)) if isinstance(written, list | tuple) else ()
