"""An address with places in braces: /index.php/{year}/{month}/ stands for all archives of months."""

import re
from collections.abc import Iterator, Mapping
from functools import cache

from msgspec import Struct

from plugins.redirects.old import Old
from plugins.redirects.placeholder import PLACEHOLDERS

IN_BRACES = re.compile(r"\{([^{}]*)\}")


class Pattern(Struct, frozen=True):
    """As `Old`, with places. One without places is an address."""

    path: str
    query: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Of its places, in their order."""
        return tuple(names_in(str(self)))

    @property
    def key(self) -> tuple[str, tuple[tuple[str, str], ...]]:
        return Old(self.path, self.query).key

    @property
    def sample(self) -> Old:
        """An address that it stands for; whoever takes this one takes all of them."""
        return self.filled({name: each.sample for name, each in PLACEHOLDERS.items()})

    def filled(self, values: Mapping[str, str]) -> Old:
        query = tuple((name, filled(value, values)) for name, value in self.query)
        return Old(filled(self.path, values), query)

    def matches(self, address: Old) -> bool:
        """A query may have others beside those that are asked for, as networks add them."""
        given = dict(address.query)
        return whole(self.path).fullmatch(address.path) is not None and all(
            name in given and whole(value).fullmatch(given[name]) for name, value in self.query
        )

    def __str__(self) -> str:
        return str(Old(self.path, self.query))


def names_in(text: str) -> Iterator[str]:
    return (found[1] for found in IN_BRACES.finditer(text))


def filled(text: str, values: Mapping[str, str]) -> str:
    return IN_BRACES.sub(lambda found: values[found[1]], text)


def expression(text: str, *, named: bool = False) -> str:
    """As a regular expression, without its two ends; `named`: each place is a group of its name."""
    parts, end = [], 0
    for found in IN_BRACES.finditer(text):
        inner = PLACEHOLDERS[found[1]].expression
        parts += [re.escape(text[end : found.start()]), f"(?P<{found[1]}>{inner})" if named else inner]
        end = found.end()
    return "".join([*parts, re.escape(text[end:])])


@cache
def whole(text: str) -> re.Pattern[str]:
    """Without regard to case, as servers have it: of the letters a–z only."""
    return re.compile(expression(text, named=True), re.IGNORECASE)
