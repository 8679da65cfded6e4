"""Atom (RFC 4287)."""

from datetime import datetime
from functools import lru_cache

from plugins.feed.elements import HISTORY, PROLOGUE, around, element, escaped_html, opening, style
from plugins.feed.formats import ATOM
from plugins.feed.guide import guide_xml
from plugins.feed.model import Category, Enclosure, Feed, FeedItem

NAMESPACES = {"xmlns": "http://www.w3.org/2005/Atom", "xmlns:fh": HISTORY}


def atom_bytes(feed: Feed) -> bytes:
    """The file in UTF-8."""
    return b"".join([_head(feed).encode(), *[_entry(item, feed.lang) for item in feed.items], b"</feed>\n"])


def _head(feed: Feed) -> str:
    return "".join(
        [
            PROLOGUE,
            style(feed.guide.style),
            opening("feed", {**NAMESPACES, "xml:lang": feed.lang}),
            "\n",
            element("id", feed.id),
            element("title", feed.title),
            element("subtitle", feed.description) if feed.description else "",
            element("updated", rfc3339(feed.changed)),
            _author(feed.author_name, feed.author_url),
            _link("alternate", "text/html", feed.url),
            *(_link(rel, ATOM.type, url) for rel, url in feed.links(ATOM)),
            element("fh:archive") if feed.current else "",
            guide_xml(feed.guide, feed.lang),
        ]
    )


@lru_cache(maxsize=512)
def _entry(item: FeedItem, lang: str) -> bytes:
    """`lang` is the feed's."""
    published, updated = dates(item)
    before = [
        f'<entry xml:lang="{item.lang}">\n' if item.lang not in ("", lang) else "<entry>\n",
        element("id", item.id),
        element("title", item.title),
        _link("alternate", "text/html", item.url, item.lang),
        _enclosure(item.cover) if item.cover else "",
        element("published", published),
        element("updated", updated),
        _author(item.author_name, "") if item.author_name else "",
        *map(_category, item.categories),
        element("summary", item.summary, {"type": "text"}) if item.summary else "",
        '<content type="html">',
    ]
    return b"".join(["".join(before).encode(), escaped_html(item.html), b"</content>\n</entry>\n"])


def _link(rel: str, type_: str, href: str, lang: str = "") -> str:
    hreflang = {"hreflang": lang} if lang else {}
    return element("link", "", {"rel": rel, "type": type_, "href": href, **hreflang})


def _enclosure(file: Enclosure) -> str:
    title = {"title": file.title} if file.title else {}
    told = {"rel": "enclosure", "type": file.type, "length": str(file.length), "href": file.url}
    return element("link", "", {**told, **title})


@lru_cache(maxsize=256)
def _author(name: str, url: str) -> str:
    return around("author", element("name", name) + (element("uri", url) if url else ""))


@lru_cache(maxsize=4096)
def _category(category: Category) -> str:
    scheme = {"scheme": category.scheme} if category.scheme else {}
    return element("category", "", {"term": category.term, "label": category.label, **scheme})


def dates(item: FeedItem) -> tuple[str, str]:
    """When it was published and when it was updated, mostly the same."""
    published = rfc3339(item.published)
    return published, published if item.updated is item.published else rfc3339(item.updated)


def rfc3339(moment: datetime) -> str:
    """`2024-03-28T10:00:00+01:00`, and `Z` for UTC."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")
