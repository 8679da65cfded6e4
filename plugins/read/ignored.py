"""Files that systems, editors and git leave about, and that nobody needs to hear of."""

import re
from functools import lru_cache

_LITTER = re.compile(
    r"\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|.*~|~\$.*|\.~lock\..*|\..*\.sw[a-p]|\.#.*", re.IGNORECASE
)
_GIT = frozenset({".git", ".gitignore", ".gitattributes"})


@lru_cache(maxsize=256)  # the files of most folders are called alike
def ignored(name: str) -> bool:
    return bool(_LITTER.fullmatch(name))


def ignored_at_top(name: str) -> bool:
    """The content folder may be a repository of its own."""
    return ignored(name) or name in _GIT
