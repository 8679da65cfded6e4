"""What a page is about, read off the page itself: so also of a release that an older program has made."""

import re
from collections.abc import Callable
from html import unescape

from msgspec import Struct

LANGUAGE = re.compile(r'<html lang="([^"]+)"')
TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)
CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)">')
DEFAULT = re.compile(r'<link rel="alternate" hreflang="x-default" href="([^"]+)">')
HEADING = re.compile(r'<h1 class="p-name"')

Reader = Callable[[str], bytes | None]  # the bytes of a file of a release, if they can be had


class Text(Struct, frozen=True):
    """A page that is a text of its own in its language, not a list, and not what stands in for a translation."""

    key: str  # the same for all translations
    lang: str
    title: str
    address: str


MAIN = re.compile(rb"<main.*</main>", re.DOTALL)


def same_inside(old: bytes | None, new: bytes | None) -> bool:
    """Whether only the frame differs: the menu, say, in which another text got a new title."""
    mains = [MAIN.search(each or b"") for each in (old, new)]
    return all(mains) and mains[0][0] == mains[1][0]  # type: ignore[index]  # all() does not narrow


def text_of(path: str, read: Reader) -> Text | None:
    """None for other pages, and for those of which nothing is left to look at but the name."""
    content = read(path)
    return None if content is None else seen(path, content.decode(errors="replace"))


def seen(path: str, source: str) -> Text | None:
    address = path.removesuffix("index.html")
    canonical, lang, title = (found(pattern, source) for pattern in (CANONICAL, LANGUAGE, TITLE))
    if not HEADING.search(source) or not canonical.endswith(f"/{address}"):
        return None
    return Text(found(DEFAULT, source) or canonical, lang, unescape(title).rpartition(" – ")[0] or title, address)


def found(pattern: re.Pattern[str], source: str) -> str:
    match = pattern.search(source)
    return match[1].strip() if match else ""
