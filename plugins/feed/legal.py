"""Text that XML 1.0 can hold at all (§2.2): one NUL would make the whole feed unreadable."""

import re
from functools import lru_cache

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# What such a character begins with in UTF-8 is changed, into what UTF-8 never has; the others stay.
_HINTS = {*range(32), 0xED, 0xEF} - {*b"\t\n\r"}
_HINTED = bytes(0xFF if byte in _HINTS else byte for byte in range(256))


def legal(text: str) -> str:
    """The text without what XML forbids: most control characters, lone surrogates, U+FFFE and U+FFFF."""
    return _legal(text)[0]


@lru_cache(maxsize=64)
def legal_html(html: str) -> tuple[str, bytes]:
    """As `legal`, for long texts, which each format asks for in turn; also in UTF-8."""
    return _legal(html)


def _legal(text: str) -> tuple[str, bytes]:
    data = text.encode("utf-8", "surrogatepass")
    if data.translate(_HINTED) == data:
        return text, data
    # Now it is worth its time to look at each letter, which takes five times as long.
    text = ILLEGAL.sub("", text)
    return text, text.encode()
