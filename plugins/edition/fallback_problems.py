"""What is wrong in the settings that say which languages stand in for others."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from plugins.problems.problem import N_, Problem, Severity
from plugins.problems.settings_file import SETTINGS, line_of
from plugins.read.findings import listed, nearest
from plugins.site.fallbacks import names

LANGUAGE = N_("{setting}: “{word}” is not a language of the site")
KIND = N_("{setting}: “{word}” is not a kind of text")
FOUND = N_("{setting}: found “{word}”")
REMOVE = N_("remove it from the list")


def problems(settings: Mapping[str, Any], languages: Collection[str], kinds: Collection[str]) -> Iterator[Problem]:
    """All of it at once. `languages` and `kinds` are those that the site has."""
    yield from chains(settings.get("FALLBACKS", {}), languages, kinds)
    yield from known_only("FALLBACK_KINDS", settings.get("FALLBACK_KINDS", ()), kinds, KIND)
    yield from known_only("OUTDATED_NOTICE", settings.get("OUTDATED_NOTICE", ()), kinds, KIND)
    yield from known_only("FALLBACK_IN_FEEDS", settings.get("FALLBACK_IN_FEEDS", ()), languages, LANGUAGE)


def chains(written: object, languages: Collection[str], kinds: Collection[str]) -> Iterator[Problem]:
    if not isinstance(written, dict):
        do = N_("write the languages that stand in for each, such as {example}")
        yield problem("FALLBACKS", FOUND, do, written, example='{"nl": ["en", "ru"]}')
        return
    for key, chain in written.items():
        setting = f'FALLBACKS["{key}"]'
        lang, slash, kind = str(key).partition("/")
        yield from unknown(setting, lang, languages, LANGUAGE)
        yield from unknown(setting, kind, kinds, KIND) if slash else ()
        yield from known_only(setting, chain, languages, LANGUAGE)
        yield from vain(setting, lang, names(chain))
    yield from forgotten(languages, {str(key).partition("/")[0] for key in written})


def vain(setting: str, lang: str, chain: Iterable[str]) -> Iterator[Problem]:
    """A language that stands in for itself, or twice."""
    for other, count in Counter(chain).items():
        if other == lang:
            yield problem(setting, N_("{setting}: “{word}” cannot stand in for itself"), REMOVE, other)
        elif count > 1:
            yield problem(setting, N_("{setting}: “{word}” is there twice"), REMOVE, other)


def forgotten(languages: Collection[str], named: Collection[str]) -> Iterator[Problem]:
    """Nothing stands in for a language of which nothing is said; who means that can say it."""
    for lang in languages:
        if lang not in named and len(languages) > 1:
            yield problem(
                "FALLBACKS",
                N_("{setting}: nothing is said of “{word}”, so its readers see only what is written in it"),
                N_("add {chain} with the languages that stand in, or {nothing} if none shall"),
                lang,
                Severity.WARNING,
                chain=f'"{lang}": ["…", "…"]',
                nothing=f'"{lang}": []',
            )


def known_only(setting: str, written: object, known: Collection[str], found: str) -> Iterator[Problem]:
    """A list, of what is known."""
    if not isinstance(written, list | tuple):
        do = N_("write a list in square brackets, such as {example}")
        yield problem(setting, FOUND, do, written, example=str([*known][:2]).replace("'", '"'))
        return
    for word in dict.fromkeys(map(str, written)):
        yield from unknown(setting, word, known, found)


def unknown(setting: str, word: str, known: Collection[str], found: str) -> Iterator[Problem]:
    if word not in known:
        meant = nearest(word, known)
        do = N_("did you mean “{meant}”?") if meant else N_("write one of: {known}")
        yield problem(setting, found, do, word, meant=meant, known=listed(known))


def problem(
    setting: str, found: str, do: str, word: object, severity: Severity = Severity.ERROR, **values: object
) -> Problem:
    """At the line where the setting stands first."""
    line = line_of(f"{setting.partition('[')[0]} =", Path(SETTINGS))
    return Problem(SETTINGS, line, found, do, {"setting": setting, "word": word, **values}, severity)
