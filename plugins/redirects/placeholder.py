"""What may stand in braces in an old address, and what each stands for.

The expressions mean the same in Python, PCRE (nginx, Apache) and RE2 (Caddy). None has braces, which Caddy would fill
in, and none can be matched in more than one way, so that no address is slow to compare.
"""

from collections.abc import Mapping
from types import MappingProxyType

from msgspec import Struct

# No letter that only a terminal understands: some servers would take a line's end for the end of the address.
_SIGN = r"[^/\x00-\x1f\x7f]"


class Placeholder(Struct, frozen=True):
    """`sample` is a value that no narrower placeholder takes, so whoever takes it takes all."""

    expression: str
    sample: str


PLACEHOLDERS: Mapping[str, Placeholder] = MappingProxyType(
    {
        "year": Placeholder("(?:19|20)[0-9][0-9]", "2021"),
        "month": Placeholder("(?:0[1-9]|1[0-2])", "06"),
        "day": Placeholder("(?:0[1-9]|[12][0-9]|3[01])", "25"),
        "number": Placeholder("[0-9]+", "4204"),
        "slug": Placeholder(f"{_SIGN}+", "a-few-words"),
        "rest": Placeholder(rf"{_SIGN}+(?:/{_SIGN}+)*", "a-few-words/more"),
    }
)
DATES = frozenset({"year", "month", "day"})
WIDE = frozenset({"slug", "rest"})  # beside which nothing else can stand in a step, but signs of its own
