"""Which settings this is built with, for what is remembered between builds."""

from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

# Where things are and when it is changes no page by itself; what depends on the day, or on cards, notes that it does.
NEUTRAL = frozenset(
    {
        *("PATH", "OUTPUT_PATH", "CACHE_PATH", "THEME", "BUILD_TIME", "BIND", "PORT", "DEBUG", "STRICT", "ASK_GIT"),
        "TELL",
        *("PUBLISH_TO", "PUBLISH_KEEP", "PUBLISH_ASK_FROM"),
        "SEARCH_INDEX",  # the one page that depends on it looks up what it says
        "DRAW_CARDS",  # as do all that have a card
    }
)


def settings_version(settings: Mapping[str, Any]) -> str:
    """Changes with any setting that could change a page."""
    relevant = sorted((name, repr(value)) for name, value in settings.items() if name.isupper() and name not in NEUTRAL)
    return blake2b(repr(relevant).encode(), digest_size=16).hexdigest()
