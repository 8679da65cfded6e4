"""Text that XML 1.0 can hold at all (§2.2): one NUL would make the whole feed unreadable."""

import re
from functools import lru_cache

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r"))


def legal(text: str) -> str:
    """The text without what XML forbids: most control characters, lone surrogates, U+FFFE and U+FFFF."""
    return ILLEGAL.sub("", text) if _suspicious(text.encode("utf-8", "surrogatepass")) else text


@lru_cache(maxsize=64)
def legal_html(html: str) -> str:
    """As `legal`, for long texts, which each format asks for in turn."""
    return legal(html)


def _suspicious(data: bytes) -> bool:
    """Whether the expression is worth its time: it looks at each letter, which takes five times as long."""
    return b"\xed" in data or b"\xef\xbf" in data or len(data.translate(None, _CONTROLS)) != len(data)
