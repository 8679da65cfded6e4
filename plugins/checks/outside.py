"""What `check` tells besides what rules find in the output: it has an id as well, and can be asked for by it."""

from collections.abc import Mapping
from types import MappingProxyType

from plugins.checks.registry import known
from plugins.checks.rule import Rule
from plugins.problems.problem import N_, Severity

TEXTS = "texts"
ADDRESSES = "old-addresses"

OUTSIDE: Mapping[str, Rule] = MappingProxyType(
    {
        ADDRESSES: Rule(
            Severity.WARNING,
            N_("texts whose address has changed since others last got them"),
            N_("links to the old address, which others have, lead nowhere"),
            N_("type: python3 tasks.py keep-addresses"),
        ),
        TEXTS: Rule(
            Severity.ERROR,
            N_("what is wrong in the texts themselves, as every build tells it"),
            N_("as long as there is an error nothing is built, so that the site stays as it was"),
            N_("each message says what to type"),
        ),
    }
)


def everything() -> dict[str, Rule]:
    """All rules by id, in the order of their names."""
    rules = {**OUTSIDE, **{id_: each.rule for id_, each in known().items()}}
    return dict(sorted(rules.items()))
