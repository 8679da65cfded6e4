"""What a kind of entry is made of: keys with their parsers, and rules about several keys together."""

from collections.abc import Callable, Mapping
from functools import partial
from keyword import iskeyword
from typing import Any

from msgspec import Struct, field

from plugins.read.findings import Findings
from plugins.read.front import Front
from plugins.read.tree import Entry
from plugins.read.values.plain import Parser


class Key(Struct, frozen=True):
    """One key of the front matter. `shared`: it belongs in the original only, or a translation must agree.

    `keeps_empty`: `""` in quotes is a value, not an absent key.
    `mended` gives what was meant where YAML reads something else.
    """

    name: str
    parse: Parser[Any]
    shared: bool = False
    keeps_empty: bool = False
    mended: Callable[[Entry], Entry] | None = None

    @property
    def field(self) -> str:
        """The attribute of the Front: Python's keywords get an underscore."""
        return f"{self.name}_" if iskeyword(self.name) else self.name


shared = partial(Key, shared=True)


class Draft(Struct):
    """Front matter under way: parsed values by key, and the line of each key that is there, readable or not.

    `broken`: some lines could not be read, so what seems missing may be there.
    """

    findings: Findings
    broken: bool
    line: int  # where to tell of what is missing
    values: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    misspelt: set[str] = field(default_factory=set)  # keys that are there under another name, and told of

    @property
    def original(self) -> bool:
        return not self.has("translated_from")

    def has(self, key: str) -> bool:
        """Whether the key is there, readable or not."""
        return key in self.lines or key in self.misspelt

    def lacks(self, key: str) -> bool:
        """Whether the key is surely not there."""
        return not self.broken and not self.has(key)


Rule = Callable[[Draft], None]


class Kind(Struct, frozen=True):
    """`dated`: the folder's name must have a date. `settle` sees all values together and may complete them."""

    name: str
    front: Callable[..., Front]
    keys: Mapping[str, Key]
    dated: bool
    settle: Rule


def by_name(*keys: Key) -> dict[str, Key]:
    return {key.name: key for key in keys}
