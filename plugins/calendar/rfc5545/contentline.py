"""Content lines (RFC 5545 §3.1): unfolded, and taken apart into name, parameters and value."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct

_NAME = "[A-Za-z0-9-]+"
_PARAM = rf'({_NAME})=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)'
_LINE = re.compile(rf"({_NAME})((?:;{_PARAM})*):(.*)", re.DOTALL)


class ContentLine(Struct, frozen=True):
    """One property. Names are in capitals; `number` is the line it starts on, from 1."""

    number: int
    name: str
    params: Mapping[str, str]
    value: str

    @property
    def tzid(self) -> str:
        return self.params.get("TZID", "")


def unfold(data: bytes) -> Iterator[tuple[int, str]]:
    """(line, text) of each unfolded line, whatever its line ends are; bytes that are not UTF-8 become U+FFFD."""
    number, held = 1, b""
    for place, line in enumerate(data.replace(b"\r\n", b"\n").removesuffix(b"\n").split(b"\n"), 1):
        if place > 1 and line[:1] in (b" ", b"\t"):
            held += line[1:]
            continue
        if place > 1:
            yield number, held.decode("utf-8", "replace")
        number, held = place, line
    yield number, held.decode("utf-8", "replace")


def parse(number: int, text: str) -> ContentLine | None:
    """The line taken apart; None where it is not NAME;PARAM=value:value."""
    match = _LINE.fullmatch(text)
    if not match:
        return None
    params = {name.upper(): value.strip('"') for name, value in re.findall(";" + _PARAM, match[2])}
    return ContentLine(number, match[1].upper(), params, match[5])
