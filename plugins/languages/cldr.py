"""What Babel has of a locale (CLDR), kept apart from all others."""

import re
from functools import cache
from typing import Any

from babel import Locale
from babel.localedata import load

NAMES = ("days", "months", "day_periods")


@cache
def separate(identifier: str) -> Locale:
    """The locale, whose names of days and months no other can change.

    Babel keeps what one locale inherits in a table that it shares with others, and writes into it what it looked up: a
    Chechen month asked for after a Bashkir one is “M03”. So each locale of ours gets a table of its own, before
    anything is looked up in it.
    """
    locale = Locale.parse(identifier)
    data = load(str(locale))
    for name in NAMES:
        if isinstance(data[name], dict):
            data[name] = copied(data[name])
    return locale


def copied(table: dict[Any, Any]) -> dict[Any, Any]:
    """With tables of its own all the way down; what else is in them never changes. `deepcopy` would take long."""
    return {key: copied(value) if isinstance(value, dict) else value for key, value in table.items()}


def has_names_of_months(locale: Locale) -> bool:
    """CLDR calls a month “M01” in a language for which nobody has entered its name."""
    return not any(re.fullmatch(r"M\d\d", str(name)) for name in locale.months["stand-alone"]["wide"].values())
