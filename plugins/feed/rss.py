"""RSS 2.0 with the RSS Advisory Board's Best Practices Profile, by feedgenerator."""

from collections.abc import Mapping
from io import StringIO
from typing import Any

from feedgenerator import Rss201rev2Feed  # type: ignore[import-untyped]  # it comes without type information
from feedgenerator.django.utils.feedgenerator import rfc2822_date  # type: ignore[import-untyped]  # likewise

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
    for item in feed.items:
        writer.add_item(title=legal(item.title), link=item.url, description=legal(item.summary), model=item)
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

    def add_item_elements(self, handler: Any, item: Mapping[str, Any]) -> None:
        model: FeedItem = item["model"]
        feed: Feed = self.feed["model"]
        handler.addQuickElement("title", item["title"])
        handler.addQuickElement("link", item["link"])
        handler.addQuickElement("guid", model.id, {"isPermaLink": "false"})
        handler.addQuickElement("pubDate", rfc2822_date(model.published))
        # RSS's own <author> must be an e-mail address.
        handler.addQuickElement("dc:creator", legal(model.author_name or feed.author_name))
        if model.lang not in ("", feed.lang):
            handler.addQuickElement("dc:language", model.lang)
        for category in model.categories:
            domain = {"domain": category.scheme} if category.scheme else {}
            handler.addQuickElement("category", legal(category.label), domain)
        if item["description"]:
            handler.addQuickElement("description", item["description"])
        handler.addQuickElement("content:encoded", legal(model.html))
