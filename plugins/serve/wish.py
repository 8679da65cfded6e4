"""That somebody wants to search in the preview: from then on each build makes the index too, and none before.

A file in the cache, which the server puts there and watches, and the process that builds looks for.
"""

import re
from pathlib import Path

from plugins.tooling.build import Folders

SEARCHES = re.compile(r"/[^/]+/search/")  # addresses of pages to search on


def wish_file(folders: Folders) -> Path:
    return folders.cache / "search" / "wanted"


def is_wished(folders: Folders) -> bool:
    return wish_file(folders).exists()


def wish(file: Path) -> None:
    """Once is enough: the file's time would tell of a change."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()


def forget(folders: Folders) -> None:
    wish_file(folders).unlink(missing_ok=True)
