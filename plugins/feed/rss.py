"""RSS 2.0 with the RSS Advisory Board's Best Practices Profile, by feedgenerator."""

from functools import lru_cache
from io import StringIO
from typing import Any

from feedgenerator import Rss201rev2Feed  # type: ignore[import-untyped]  # it comes without type information
from feedgenerator.django.utils.feedgenerator import rfc2822_date  # type: ignore[import-untyped]  # likewise

from plugins.feed.fragment import fragment, put
from plugins.feed.legal import legal
from plugins.feed.model import Feed, FeedItem

NAMESPACES = {
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
}


def rss_bytes(feed: Feed) -> bytes:
    """The file in UTF-8."""
    writer = _Rss(title=legal(feed.title), link=feed.url, description=legal(feed.description), model=feed)
    out = StringIO()
    writer.write(out, "utf-8")
    return out.getvalue().encode("utf-8")


class _Rss(Rss201rev2Feed):  # type: ignore[misc]  # the library has no types
    """What the library lacks: content:encoded, dc:creator without an e-mail, languages of items, domains of categories,
    a type on the self link, and a date of the last change that is not the clock's."""

    def rss_attributes(self) -> dict[str, str]:
        return {"version": self._version, **NAMESPACES}

    def add_root_elements(self, handler: Any) -> None:
        feed: Feed = self.feed["model"]
        handler.addQuickElement("title", self.feed["title"])
        handler.addQuickElement("link", self.feed["link"])
        # The profile wants a description, which may be empty nowhere: the title says it too.
        handler.addQuickElement("description", self.feed["description"] or self.feed["title"])
        link = {"rel": "self", "type": "application/rss+xml", "href": feed.rss_url}
        handler.addQuickElement("atom:link", None, link)
        handler.addQuickElement("language", feed.lang)
        handler.addQuickElement("lastBuildDate", rfc2822_date(feed.changed))

    def write_items(self, handler: Any) -> None:
        feed: Feed = self.feed["model"]
        for item in feed.items:
            # RSS's own <author> must be an e-mail address, so the feed's name stands with each item.
            put(handler, _item(item, item.author_name or feed.author_name, feed.lang))


@lru_cache(maxsize=512)
def _item(item: FeedItem, author: str, lang: str) -> str:
    """`lang` is the feed's."""

    def write(handler: Any) -> None:
        handler.startElement("item", {})
        handler.addQuickElement("title", legal(item.title))
        handler.addQuickElement("link", item.url)
        handler.addQuickElement("guid", item.id, {"isPermaLink": "false"})
        handler.addQuickElement("pubDate", rfc2822_date(item.published))
        handler.addQuickElement("dc:creator", legal(author))
        if item.lang not in ("", lang):
            handler.addQuickElement("dc:language", item.lang)
        for category in item.categories:
            domain = {"domain": category.scheme} if category.scheme else {}
            handler.addQuickElement("category", legal(category.label), domain)
        if item.summary:
            handler.addQuickElement("description", legal(item.summary))
        handler.addQuickElement("content:encoded", legal(item.html))
        handler.endElement("item")

    return fragment(write)
