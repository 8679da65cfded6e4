"""The addresses of all public texts at one time, as a file that is kept beside a release.

It is not for readers: it tells which folders of ours are behind the addresses that anyone can see. What is a draft,
hidden or not out yet is not in it.
"""

import json
from collections.abc import Iterable, Mapping

from plugins.edition.shown import Shown

FILE = "addresses"
Known = Mapping[str, Mapping[str, str]]  # by entry and language, as in "en/news/a-few-words/"


def written(pages: Iterable[Shown]) -> bytes:
    """Of the pages of texts, also where another language stands in: readers had these addresses too."""
    found: dict[str, dict[str, str]] = {}
    for page in pages:
        if page.listed and not page.entry.awaited:
            found.setdefault(page.entry.id, {})[page.lang] = page.path
    return (json.dumps(found, ensure_ascii=False, indent=0, sort_keys=True) + "\n").encode()


def read(content: bytes) -> Known | None:
    """None where it is none of ours, or damaged: then nothing is known."""
    try:
        found = json.loads(content)
    except ValueError:
        return None
    return found if isinstance(found, dict) and all(map(is_addresses, found.values())) else None


def is_addresses(value: object) -> bool:
    return isinstance(value, dict) and all(isinstance(path, str) for path in value.values())
