"""RSS 2.0 with the RSS Advisory Board's Best Practices Profile."""

from datetime import datetime
from functools import lru_cache

from plugins.feed.elements import HISTORY, PROLOGUE, element, escaped_html, opening, style
from plugins.feed.formats import RSS
from plugins.feed.guide import guide_xml
from plugins.feed.legal import legal
from plugins.feed.model import Category, Enclosure, Feed, FeedItem

NAMESPACES = {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:fh": HISTORY,
}
# RFC 822 is in English, whatever the machine's locale.
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def rss_bytes(feed: Feed) -> bytes:
    """The file in UTF-8."""
    # RSS's own <author> must be an e-mail address, so the feed's name stands with each item.
    items = [_item(item, item.author_name or feed.author_name, feed.lang) for item in feed.items]
    return b"".join([_head(feed).encode(), *items, b"</channel>\n</rss>\n"])


def _head(feed: Feed) -> str:
    return "".join(
        [
            PROLOGUE,
            style(feed.guide.style),
            opening("rss", {"version": "2.0", **NAMESPACES, "xml:lang": feed.lang}),
            "\n<channel>\n",
            element("title", feed.title),
            element("link", feed.url),
            # The profile wants a description, which may be empty nowhere: the title says it too.
            element("description", legal(feed.description).strip() or feed.title),
            *(element("atom:link", "", {"rel": rel, "type": RSS.type, "href": url}) for rel, url in feed.links(RSS)),
            element("fh:archive") if feed.current else "",
            element("language", feed.lang),
            element("lastBuildDate", rfc822(feed.changed)),
            guide_xml(feed.guide, feed.lang),
        ]
    )


@lru_cache(maxsize=512)
def _item(item: FeedItem, author: str, lang: str) -> bytes:
    """`lang` is the feed's."""
    foreign = item.lang not in ("", lang)
    before = [
        f'<item xml:lang="{item.lang}">\n' if foreign else "<item>\n",
        element("title", item.title),
        element("link", item.url),
        element("guid", item.id, {"isPermaLink": "false"}),
        element("pubDate", rfc822(item.published)),
        element("dc:creator", author),
        element("dc:language", item.lang) if foreign else "",
        *map(_category, item.categories),
        _enclosure(item.cover) if item.cover else "",
        element("description", item.summary) if item.summary else "",
        "<content:encoded>",
    ]
    return b"".join(["".join(before).encode(), escaped_html(item.html), b"</content:encoded>\n</item>\n"])


@lru_cache(maxsize=4096)
def _category(category: Category) -> str:
    """With a domain, the term in it, which is the same in all languages; without, what people call it."""
    if category.scheme:
        return element("category", category.term, {"domain": category.scheme})
    return element("category", category.label)


def _enclosure(file: Enclosure) -> str:
    return element("enclosure", "", {"url": file.url, "length": str(file.length), "type": file.type})


def rfc822(moment: datetime) -> str:
    """With the four-digit year of the profile: "Thu, 28 Mar 2024 10:00:00 +0100"."""
    day = f"{moment.day:02} {_MONTHS[moment.month - 1]} {moment.year:04}"
    return f"{_DAYS[moment.weekday()]}, {day} {moment:%H:%M:%S %z}"
