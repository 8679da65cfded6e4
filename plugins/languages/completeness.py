"""Whether the catalogues are whole: every message there, translated, and with its placeholders in every form."""

import gettext
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from string import Formatter
from typing import Any

from babel.messages.catalog import Catalog, Message

from plugins.languages.catalogue import parse, path_of
from plugins.languages.console import CATALOGUES
from plugins.languages.form import Fault, form_faults
from plugins.languages.header import REFRESH, header_faults
from plugins.languages.language import Language
from plugins.languages.messages import catalogued, extracted, messages_of
from plugins.languages.setting import PLURAL
from plugins.languages.untranslated import forms
from plugins.problems.problem import N_, Faulty, Problem, Severity

Key = tuple[Any, str | None]
"""A message's id (a tuple, where it has a plural) and context."""

PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")


def faults(root: Path, languages: Iterable[Language], folder: Path = CATALOGUES) -> Iterator[Problem]:
    """Everything that is wrong with the catalogues, measured by the sources under `root`, the project's folder.

    What is not translated is only a warning: English stands in for it.
    """
    wanted = extracted(root)
    for language in catalogued(languages):
        path = path_of(language.code, folder)
        shown = path.relative_to(root).as_posix() if path.is_relative_to(root) else str(path)
        yield from (problem.at(shown) for problem in _of_language(language, path, wanted))


def broken(languages: Iterable[Language], folder: Path = CATALOGUES) -> Iterator[Problem]:
    """Why catalogues cannot be read at all."""
    for path in (path_of(language.code, folder) for language in catalogued(languages)):
        try:
            parse(path.read_bytes() if path.exists() else b"")
        except Faulty as faulty:
            yield from (problem.at(path.name) for problem in faulty.problems)


def _of_language(language: Language, path: Path, wanted: Catalog) -> Iterator[Problem]:
    if not path.exists():
        yield Problem("", 1, N_("there is no catalogue"), REFRESH)
        return
    source = path.read_bytes()
    try:
        catalogue = parse(source)
    except Faulty as faulty:
        yield from faulty.problems
        return
    yield from header_faults(language, source)
    yield from _differences(catalogue, wanted)
    for message in messages_of(catalogue):
        yield from _of_message(message, catalogue)


def _differences(catalogue: Catalog, wanted: Catalog) -> Iterator[Problem]:
    """Messages on one side only; a message that has become plural, or no longer is, counts as another."""
    there: dict[Key, int] = {(message.id, message.context): message.lineno or 1 for message in messages_of(catalogue)}
    used = {(message.id, message.context) for message in messages_of(wanted)}
    for id_, _ in _sorted(used - there.keys()):
        yield Problem("", 1, N_("“{message}” is missing"), REFRESH, {"message": _first(id_)})
    for key in _sorted(there.keys() - used):
        found, values = N_("“{message}” is not used any more"), {"message": _first(key[0])}
        yield Problem("", there[key], found, REFRESH, values)


def _of_message(message: Message, catalogue: Catalog) -> Iterator[Problem]:
    line, values = message.lineno or 1, {"message": _first(message.id)}
    if message.fuzzy:
        found, do = N_("“{message}” is marked as fuzzy"), N_("check the translation and take the mark away")
        yield Problem("", line, found, do, values)
    if all(forms(message.string)):
        for found, do, more in _of_forms(message, catalogue):
            yield Problem("", line, found, do, values | more)
    else:
        found, do = N_("“{message}” is not translated"), N_("write the translation between the quotes after “msgstr”")
        yield Problem("", line, found, do, values, Severity.WARNING)


def _of_forms(message: Message, catalogue: Catalog) -> Iterator[Fault]:
    """`{message}` is the English text."""
    for error in message.check(catalogue):
        do = N_("write the same words in braces and %(like)s these as in the English text")
        yield N_("the translation of “{message}” cannot be used ({reason})"), do, {"reason": error}
    for number, form in enumerate(forms(message.string)):
        yield from _braces(form)
        yield from _placeholders(message, form, _is_one(catalogue, number))
        yield from form_faults(forms(message.id)[-1], form)


def _braces(form: str) -> Iterator[Fault]:
    """`str.format` would raise in the middle of a build."""
    try:
        list(Formatter().parse(form))
    except ValueError:
        do = N_("write each place as in the English text, and a brace that is meant twice")
        yield N_("“{form}” has a brace too many or too few"), do, {"form": form}


def _placeholders(message: Message, form: str, one: bool) -> Iterator[Fault]:
    """The last msgid says what a translation must have. A form for one number only ("one text") may leave it out."""
    wanted, found = set(PLACEHOLDER.findall(forms(message.id)[-1])), set(PLACEHOLDER.findall(form))
    if extra := found - wanted:
        values: dict[str, object] = {"form": form, "places": ", ".join(sorted(extra))}
        yield N_("“{form}” has {places}, which the English text has not"), N_("take it away, or correct it"), values
    if (lost := wanted - found) and not (message.pluralizable and one):
        values = {"form": form, "places": ", ".join(sorted(lost))}
        yield N_("“{form}” lacks {places}"), N_("write {places} where it belongs"), values


def _is_one(catalogue: Catalog, form: int) -> bool:
    """Whether a plural form stands for a single number."""
    match = PLURAL.fullmatch(catalogue.plural_forms)
    which = gettext.c2py(match[2] if match else "0")
    return sum(which(n) == form for n in range(200)) == 1


def _first(id_: Any) -> str:
    return forms(id_)[0]


def _sorted(keys: Iterable[Key]) -> list[Key]:
    return sorted(keys, key=lambda key: (forms(key[0]), key[1] or ""))
