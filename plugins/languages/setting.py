"""What may stand in the setting `LANGUAGES`, and what is wrong with one that differs."""

import difflib
import gettext
import re
from collections.abc import Iterator, Mapping

from babel import Locale, UnknownLocaleError

CODE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*")
"""A BCP 47 tag in lower case: codes stand in file names and addresses, which do not tell case apart."""

KEYS = ("locale", "name", "dir", "first_weekday", "plural")

PLURAL = re.compile(r"nplurals=(\d+); plural=(.+);")


def known_locale(identifier: str) -> Locale | None:
    """The locale of `ru_RU`, `ru` or `zh-hant`; None where CLDR has none."""
    try:
        return Locale.parse(identifier, sep="-" if "-" in identifier else "_")
    except (UnknownLocaleError, ValueError):
        return None


def faults(code: object, options: object) -> Iterator[str]:
    """Everything that is wrong with one language of the setting, as sentences for the person who wrote it."""
    here = f'LANGUAGES["{code}"]'
    if not isinstance(code, str) or not CODE.fullmatch(code):
        yield f"{here}: “{code}” is not a language code. Write small Latin letters, such as “ru” or “pt-br”."
    elif not isinstance(options, Mapping):
        yield f'{here}: found “{options}”. Write a mapping, such as {{"locale": "{code}"}} or {{}}.'
    else:
        yield from (f"{here}: {fault}" for fault in _option_faults(code, options))


def _option_faults(code: str, options: Mapping[str, object]) -> Iterator[str]:
    for key in options:
        if key not in KEYS:
            near = difflib.get_close_matches(str(key), KEYS, n=1)
            yield f"unknown key “{key}”. " + (f"Did you mean “{near[0]}”?" if near else f"Known: {', '.join(KEYS)}.")
    yield from _locale_faults(code, options)
    if options.get("dir", "ltr") not in ("ltr", "rtl"):
        yield f"found dir “{options['dir']}”. Write “ltr” or “rtl”."
    first = options.get("first_weekday", 0)
    if isinstance(first, bool) or first not in range(7):
        yield f"found first_weekday “{first}”. Write a number from 0 (Monday) to 6 (Sunday)."
    if "plural" in options and not is_plural(options["plural"]):
        yield f"found plural “{options['plural']}”. Write it as gettext does: “nplurals=2; plural=(n != 1);”."


def _locale_faults(code: str, options: Mapping[str, object]) -> Iterator[str]:
    identifier = options.get("locale", code)
    if not isinstance(identifier, str) or known_locale(identifier) is None:
        given = "Correct" if "locale" in options else "Add"
        yield f"Babel does not know “{identifier}”. {given} “locale”: one whose dates may be used, such as “ru_RU”."
    name = options.get("name")
    if "name" in options and not (isinstance(name, str) and name.strip()):
        yield f"found name “{name}”. Write what the language calls itself."
    elif name is None and known_locale(code) is None:
        yield "Babel does not know this language. Add “name”: what it calls itself."


def is_plural(written: object) -> bool:
    """Whether gettext can read it, and every number gets a form that there is."""
    if not isinstance(written, str) or not (match := PLURAL.fullmatch(written)):
        return False
    try:
        form = gettext.c2py(match[2])
        return all(0 <= form(n) < int(match[1]) for n in range(1000))
    except (ValueError, ZeroDivisionError):
        return False
