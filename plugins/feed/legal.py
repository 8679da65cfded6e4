"""Text that XML 1.0 can hold at all (§2.2): one NUL would make the whole feed unreadable."""

import re
from functools import lru_cache

ILLEGAL = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@lru_cache(maxsize=1024)  # the same texts stand in many feeds, and long ones take longer to look through than to write
def legal(text: str) -> str:
    """The text without what XML forbids: most control characters, lone surrogates, U+FFFE and U+FFFF."""
    return ILLEGAL.sub("", text)
