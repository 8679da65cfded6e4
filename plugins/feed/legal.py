"""Text that XML 1.0 can hold at all (§2.2): one NUL would make the whole feed unreadable."""

import re

ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def legal(text: str) -> str:
    """The text without what XML forbids: most control characters, lone surrogates, U+FFFE and U+FFFF."""
    return ILLEGAL.sub("", text)
