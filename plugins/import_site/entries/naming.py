"""What the folder of a new entry is called."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from urllib.parse import unquote, urlsplit

from plugins.authoring.wish import shortened
from plugins.import_site.entries.bundle import Bundle
from plugins.import_site.entries.existing import Existing
from plugins.import_site.html.tree import text_of
from plugins.import_site.source.post import Post
from plugins.import_site.tongues.identify import identify
from plugins.import_site.tongues.titles import titles
from plugins.languages.slug import slugify
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.schema import KINDS

_FILE = re.compile(r"\.(?:html?|php|aspx?|md|txt)$", re.IGNORECASE)
_NUMBER = re.compile(r"[\d-]*")


def new_entry(bundle: Bundle, kind: str, existing: Existing, languages: Sequence[str], today: date) -> str:
    """`news/2021-06-25-a-name` that no other entry has, also without its date."""
    day = day_of(bundle, today) if KINDS[kind].dated else ""
    slug = next((name for post in in_latin(bundle) if (name := name_for(post, languages))), "") or "text"
    number, name = 1, slug
    while not existing.is_free(kind, name) or not usable(name, day, kind):
        number += 1
        name = f"{slug}-{number}"
    return f"{kind}/{day}-{name}" if day else f"{kind}/{name}"


def usable(name: str, day: str, kind: str) -> bool:
    """Some names are no folders on some systems, such as “con” on Windows."""
    folder = f"{day}-{name}" if day else name
    return parse_entry_name(folder, KINDS[kind], Findings("")) is not None


def in_latin(bundle: Bundle) -> list[Post]:
    """Names that many can read come first."""
    return sorted(bundle.posts, key=lambda post: not (post.slug or post.title).isascii())


def name_for(post: Post, languages: Sequence[str]) -> str:
    """From its address, else from its title, else from its first words."""
    last = unquote(urlsplit(post.address).path.rstrip("/").rpartition("/")[2]) if "://" in post.address else ""
    of_title = next(iter(sorted(titles(post.title, languages).values(), key=lambda title: not title.isascii())), "")
    words = " ".join(text_of((post.html or post.text)[:2_000]).split()[:8]) if not of_title else ""
    for written in (unquote(post.slug), _FILE.sub("", last), of_title, words):
        lang = identify(written, languages).lang
        name = shortened(slugify(written, post.lang or lang))
        if name and not _NUMBER.fullmatch(name):
            return name
    return ""


def day_of(bundle: Bundle, today: date) -> str:
    moments = [post.date or post.modified for post in bundle.posts]
    first = next(filter(None, moments), today)
    return (first.date() if isinstance(first, datetime) else first).isoformat()
