"""Text that XML 1.0 can hold at all (§2.2): one NUL would make the whole feed unreadable."""

import re

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """The text without what XML forbids: most control characters, lone surrogates, U+FFFE and U+FFFF."""
    return ILLEGAL.sub("", text)
