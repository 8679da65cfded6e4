"""Countries by their codes (ISO 3166-1)."""

from difflib import get_close_matches
from functools import cache

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.tree import Node
from plugins.read.values.plain import scalar

_OFTEN = ("NL", "BE", "DE", "FR", "GB", "RU", "UA", "BY", "KZ", "GE", "AM", "LT", "LV", "EE", "PL")  # where we meet
ALIKE = 0.8  # there are hundreds of names: with less, a town is like some country


def country(key: str, node: Node, findings: Findings) -> str | None:
    value = scalar(key, node, findings)
    if value is None or value in _OFTEN:
        return value
    names = _names()
    codes = set(names.values())
    if value in codes:
        return value
    lower = value.lower()
    alike = "".join(get_close_matches(lower, names, 1, ALIKE))
    meant = value.upper() if value.upper() in codes else names.get(alike, "")
    do = N_("write {meant}") if meant else N_("write the two capital letters of the country: NL, BE, DE, RU, …")
    findings.add(node.line, N_("“{value}” is not the code of a country"), do, value=value, meant=meant)
    return None


@cache
def _names() -> dict[str, str]:
    """Codes by the countries' names in small letters, in English, Dutch and Russian."""
    from babel import Locale  # slow to import, and few texts need it

    names = {"uk": "GB", "holland": "NL", "голландия": "NL"}
    for lang in ("en", "nl", "ru"):
        territories = Locale(lang).territories
        names |= {label.lower(): code for code, label in territories.items() if len(code) == 2 and code not in _NONE}
    return names


_NONE = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})  # no countries
