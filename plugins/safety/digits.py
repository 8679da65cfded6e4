"""Where digits stand in a text: nearly all that leads to a person has some, and most of a text has none."""

import re
from collections.abc import Sequence

Runs = Sequence[tuple[int, int]]
"""Of digits that stand together: where each begins and ends."""

_DIGITS = re.compile(r"\d+")
_ONLY_ZEROS = bytes(ord("0" if chr(byte).isdecimal() else " ") for byte in range(256))
# In UTF-8: what begins with these bytes, up to U+063F and from U+2000 to U+2FFF, has no digits but ASCII's.
_LATIN_TO_HEBREW = bytes([*range(0xC0), *range(0xC2, 0xD9), 0xE2])


def digit_runs(text: str) -> Runs:
    """Those of all scripts, as `\\d+` finds them. Bytes are searched several times as fast as a pattern searches."""
    if not text.isascii() and text.encode("utf-8", "surrogatepass").translate(None, _LATIN_TO_HEBREW):
        return [match.span() for match in _DIGITS.finditer(text)]
    zeros = text.encode("latin-1", "replace").translate(_ONLY_ZEROS)  # a byte for each character
    runs: list[tuple[int, int]] = []
    begin = zeros.find(b"0")
    while begin >= 0:
        end = zeros.find(b" ", begin)
        end = end if end >= 0 else len(zeros)
        runs.append((begin, end))
        begin = zeros.find(b"0", end)
    return runs
