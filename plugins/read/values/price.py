"""What it costs to take part: nothing, sums of money, or words."""

import re
from functools import cache
from typing import NamedTuple

from plugins.problems.problem import N_
from plugins.read.findings import Findings
from plugins.read.front import Amount
from plugins.read.tree import Node
from plugins.read.values.plain import text

_FREE = frozenset({"free", "0", "gratis", "бесплатно"})
_SIGNS = {"€": "EUR", "$": "USD", "£": "GBP", "₽": "RUB", "₴": "UAH"}
_SUM = r"[0-9]{1,6}(?:[.,][0-9][0-9])?"
_MONEY = re.compile(
    rf"(?P<sign>[€$£₽₴])? ?(?P<low>{_SUM})(?: ?[-–] ?(?P<high>{_SUM}))?(?: ?(?P<code>[€$£₽₴]|[^\W\d]{{3,5}}))?"
)
_OFTEN = ("EUR", "USD", "GBP", "CHF", "RUB", "UAH", "GEL", "AMD", "KZT", "PLN", "SEK", "NOK", "DKK")


class Price(NamedTuple):
    """`words` as written, or "free"; `amounts` as in `Registration`."""

    words: str
    amounts: tuple[Amount, ...]


def price(key: str, node: Node, findings: Findings) -> Price | None:
    """`free`, `5 EUR`, `€ 7,50`, `5–10 EUR`; any other words stay words, but a sum must say of what."""
    value = text(key, node, findings)
    if not value:
        return None
    if value.casefold() in _FREE:
        return Price("free", ())
    match = _MONEY.fullmatch(value)
    if not match:
        return Price(value, ())
    written = match["code"] or match["sign"] or ""
    currency, sums = _SIGNS.get(written, written), [match["low"], *filter(None, [match["high"]])]
    if (match["code"] and match["sign"]) or not _is_currency(currency):
        do = N_("write {sums} {currency}")
        values = {"value": value, "sums": "–".join(sums), "currency": _meant(currency)}
        findings.add(node.line, N_("“{key}” is “{value}”, which is no sum of money"), do, key=key, **values)
        return None
    return Price(value, tuple(Amount(each.replace(",", "."), currency) for each in sums))


def _meant(currency: str) -> str:
    """ "euro" and no currency at all are EUR."""
    return next((code for code in _OFTEN if currency.upper().startswith(code)), "EUR")


def _is_currency(code: str) -> bool:
    return code in _OFTEN or (len(code) == 3 and code in _currencies())


@cache
def _currencies() -> frozenset[str]:
    """All codes that are or were money (ISO 4217)."""
    from babel import Locale  # slow to import, and few texts need it

    return frozenset(Locale("en").currencies)
