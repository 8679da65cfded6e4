"""Whether the catalogues are whole: every message there, translated, and with its placeholders in every form."""

import gettext
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

from babel.messages.catalog import Catalog, Message

from plugins.languages.catalogue import parse, path_of
from plugins.languages.console import CATALOGUES
from plugins.languages.form import form_faults
from plugins.languages.header import header_faults
from plugins.languages.language import Language
from plugins.languages.messages import catalogued, extracted, messages_of
from plugins.languages.setting import PLURAL
from plugins.languages.untranslated import forms

Key = tuple[Any, str | None]
"""A message's id (a tuple, where it has a plural) and context."""

UNTRANSLATED = "is not translated"
PLACEHOLDER = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")


class Fault(NamedTuple):
    """What is wrong with one catalogue, for whoever translates or programs."""

    path: Path
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def faults(root: Path, languages: Iterable[Language], folder: Path = CATALOGUES) -> Iterator[Fault]:
    """Everything that is wrong with the catalogues, measured by the sources under `root`, the project's folder."""
    wanted = extracted(root)
    for language in catalogued(languages):
        path = path_of(language.code, folder)
        if not path.exists():
            yield Fault(path, 1, "there is no catalogue: refresh the catalogues")
            continue
        try:
            source = path.read_bytes()
            catalogue = parse(source)
        except ValueError as fault:
            yield Fault(path, 1, str(fault))
            continue
        for line, text in chain(header_faults(language, source), _all(language, catalogue, wanted)):
            yield Fault(path, line, text)


def _all(language: Language, catalogue: Catalog, wanted: Catalog) -> Iterator[tuple[int, str]]:
    yield from _differences(catalogue, wanted)
    for message in messages_of(catalogue):
        line = message.lineno or 1
        yield from ((line, f"“{_first(message.id)}”: {text}") for text in _of_message(message, catalogue))


def _differences(catalogue: Catalog, wanted: Catalog) -> Iterator[tuple[int, str]]:
    """Messages on one side only; a message that has become plural, or no longer is, counts as another."""
    there: dict[Key, int] = {(message.id, message.context): message.lineno or 1 for message in messages_of(catalogue)}
    used = {(message.id, message.context) for message in messages_of(wanted)}
    yield from ((1, f"“{_first(id_)}” is missing: refresh the catalogues") for id_, _ in _sorted(used - there.keys()))
    for key in _sorted(there.keys() - used):
        yield there[key], f"“{_first(key[0])}” is not used any more: refresh the catalogues"


def _of_message(message: Message, catalogue: Catalog) -> Iterator[str]:
    translations = forms(message.string)
    if message.fuzzy:
        yield "is marked as fuzzy: check the translation and take the mark away"
    if not all(translations):
        yield UNTRANSLATED
        return
    yield from (str(error) for error in message.check(catalogue))
    for number, form in enumerate(translations):
        yield from _braces(form)
        yield from _placeholders(message, form, _is_one(catalogue, number))
        yield from form_faults(forms(message.id)[-1], form)


def _braces(form: str) -> Iterator[str]:
    """`str.format` would raise in the middle of a build."""
    try:
        list(Formatter().parse(form))
    except ValueError as fault:
        yield f"“{form}” has a brace too many or too few ({fault})"


def _placeholders(message: Message, form: str, one: bool) -> Iterator[str]:
    """The last msgid says what a translation must have. A form for one number only ("one text") may leave it out."""
    wanted, found = set(PLACEHOLDER.findall(forms(message.id)[-1])), set(PLACEHOLDER.findall(form))
    if extra := found - wanted:
        yield f"“{form}” has {', '.join(sorted(extra))}, which the English text has not"
    if (lost := wanted - found) and not (message.pluralizable and one):
        yield f"“{form}” lacks {', '.join(sorted(lost))}"


def _is_one(catalogue: Catalog, form: int) -> bool:
    """Whether a plural form stands for a single number."""
    match = PLURAL.fullmatch(catalogue.plural_forms)
    which = gettext.c2py(match[2] if match else "0")
    return sum(which(n) == form for n in range(200)) == 1


def _first(id_: Any) -> str:
    return forms(id_)[0]


def _sorted(keys: Iterable[Key]) -> list[Key]:
    return sorted(keys, key=lambda key: (forms(key[0]), key[1] or ""))
