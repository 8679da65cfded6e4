"""What may stand in the setting `LANGUAGES`, and what is wrong with one that differs."""

import difflib
import gettext
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from babel import Locale, UnknownLocaleError

from plugins.problems.problem import N_, Problem
from plugins.problems.settings_file import SETTINGS, line_of

CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
"""A BCP 47 tag in lower case: codes stand in file names and addresses, which do not tell case apart."""

NAME = "LANGUAGES"
KEYS = ("locale", "name", "dir", "first_weekday", "plural")

Fault = tuple[str, str, dict[str, object]]
"""What was found, what to do, and what both speak of."""

PLURAL = re.compile(r"nplurals=(\d+); plural=(.+);")


def known_locale(identifier: str) -> Locale | None:
    """The locale of `ru_RU`, `ru` or `zh-hant`; None where CLDR has none."""
    try:
        return Locale.parse(identifier, sep="-" if "-" in identifier else "_")
    except (UnknownLocaleError, ValueError):
        return None


def problems(setting: object, file: Path) -> Iterator[Problem]:
    """Everything that is wrong with the setting, for the person who wrote it into `file`."""
    if not isinstance(setting, Mapping) or not setting:
        do = N_("write, for instance, {example}")
        example = {"example": f'{NAME} = {{"en": {{"locale": "en_GB"}}}}'}
        yield Problem(SETTINGS, line_of(f"{NAME} =", file), N_("LANGUAGES is empty, or no mapping"), do, example)
        return
    for code, options in setting.items():
        for found, do, values in faults(code, options):
            line = line_of(f'"{code}"', file, after=f"{NAME} =")
            yield Problem(SETTINGS, line, found, do, {"here": f'{NAME}["{code}"]', "code": code, **values})


def faults(code: object, options: object) -> Iterator[Fault]:
    """What is wrong with one language; `{here}` and `{code}` say which."""
    if not isinstance(code, str) or not CODE.fullmatch(code):
        do = N_("write small Latin letters, such as “ru” or “pt-br”")
        yield N_("{here}: “{code}” is not a language code"), do, {}
    elif not isinstance(options, Mapping):
        do = N_('write a mapping, such as {{"locale": "{code}"}} or {{}}')
        yield N_("{here}: found “{options}”"), do, {"options": options}
    else:
        yield from _unknown_keys(options)
        yield from _locale_faults(code, options)
        yield from _value_faults(options)


def _unknown_keys(options: Mapping[str, object]) -> Iterator[Fault]:
    for key in options:
        if key not in KEYS:
            meant = next(iter(difflib.get_close_matches(str(key), KEYS, n=1)), "")
            do = N_("did you mean “{meant}”?") if meant else N_("known are: {keys}")
            yield N_("{here}: unknown key “{key}”"), do, {"key": key, "meant": meant, "keys": ", ".join(KEYS)}


def _locale_faults(code: str, options: Mapping[str, object]) -> Iterator[Fault]:
    identifier = options.get("locale", code)
    if not isinstance(identifier, str) or known_locale(identifier) is None:
        correct = N_("correct “locale”: one whose dates may be used, such as “ru_RU”")
        add = N_("add “locale”: one whose dates may be used, such as “ru_RU”")
        do = correct if "locale" in options else add
        yield N_("{here}: Babel does not know “{locale}”"), do, {"locale": identifier}
    name = options.get("name")
    if "name" in options and not (isinstance(name, str) and name.strip()):
        yield N_("{here}: found name “{name}”"), N_("write what the language calls itself"), {"name": name}
    elif name is None and known_locale(code) is None:
        yield N_("{here}: Babel does not know this language"), N_("add “name”: what it calls itself"), {}


def _value_faults(options: Mapping[str, object]) -> Iterator[Fault]:
    if options.get("dir", "ltr") not in ("ltr", "rtl"):
        yield N_("{here}: found dir “{dir}”"), N_("write “ltr” or “rtl”"), {"dir": options["dir"]}
    first = options.get("first_weekday", 0)
    if isinstance(first, bool) or first not in range(7):
        do = N_("write a number from 0 (Monday) to 6 (Sunday)")
        yield N_("{here}: found first_weekday “{first}”"), do, {"first": first}
    if "plural" in options and not is_plural(options["plural"]):
        do = N_("write it as gettext does: “nplurals=2; plural=(n != 1);”")
        yield N_("{here}: found plural “{plural}”"), do, {"plural": options["plural"]}


def is_plural(written: object) -> bool:
    """Whether gettext can read it, and every number gets a form that there is."""
    if not isinstance(written, str) or not (match := PLURAL.fullmatch(written)):
        return False
    try:
        form = gettext.c2py(match[2])
        return all(0 <= form(n) < int(match[1]) for n in range(1000))
    except (ValueError, ZeroDivisionError):
        return False
