"""Feeds in several languages: the setting `FEED_MIXES`."""

from collections.abc import Sequence
from typing import TypeGuard

Order = tuple[str, ...]
"""Languages, the best first."""


def mixes(setting: object) -> tuple[Order, ...]:
    """What is well-formed in the setting; `mix_problems` tells of the rest, and then no feed is made."""
    return tuple(tuple(each) for each in listed(setting) if is_order(each))


def listed(setting: object) -> Sequence[object]:
    return setting if isinstance(setting, list | tuple) else ()


def is_order(each: object) -> TypeGuard[Sequence[str]]:
    return isinstance(each, list | tuple) and bool(each) and all(isinstance(lang, str) for lang in each)


def mix_name(order: Sequence[str]) -> str:
    """`ru-en`: stands in addresses, and so in identities."""
    return "-".join(order)
