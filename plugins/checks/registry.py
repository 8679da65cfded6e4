"""The rules there are: every module in `rules/`."""

import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any

from msgspec import Struct

from plugins.checks import rules
from plugins.checks.rule import Finding, Rule


class Known(Struct, frozen=True):
    """A rule by its id, and what it can look at; None for what it does not."""

    id: str
    rule: Rule
    of_page: Callable[[Any], Iterator[Finding]] | None
    of_file: Callable[[str, bytes], Iterator[Finding]] | None
    of_site: Callable[[Any], Iterator[Finding]] | None
    of_net: Callable[[Any], Iterator[Finding]] | None


@cache
def known() -> Mapping[str, Known]:
    """By id, in the order of their names."""
    names = sorted(module.name for module in pkgutil.iter_modules(rules.__path__))
    found = (loaded(name) for name in names)
    return {each.id: each for each in found}


def loaded(name: str) -> Known:
    module = import_module(f"{rules.__name__}.{name}")
    scopes = ("of_page", "of_file", "of_site", "of_net")
    return Known(name.replace("_", "-"), module.RULE, **{scope: getattr(module, scope, None) for scope in scopes})
