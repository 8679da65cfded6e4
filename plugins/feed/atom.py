"""Atom (RFC 4287), by feedgenerator."""

from functools import lru_cache
from io import StringIO
from typing import Any

from feedgenerator import Atom1Feed  # type: ignore[import-untyped]  # it comes without type information
from feedgenerator.django.utils.feedgenerator import rfc3339_date  # type: ignore[import-untyped]  # likewise

from plugins.feed.fragment import fragment, put
from plugins.feed.legal import legal
from plugins.feed.model import Category, Feed, FeedItem


def atom_bytes(feed: Feed) -> bytes:
    """The file in UTF-8."""
    writer = _Atom(title=legal(feed.title), link=feed.url, description=legal(feed.description), model=feed)
    out = StringIO()
    writer.write(out, "utf-8")
    return out.getvalue().encode("utf-8")


class _Atom(Atom1Feed):  # type: ignore[misc]  # the library has no types
    """What the library lacks: types and languages of links, text summaries, labels of categories, languages of
    entries, and a date of the last change that is not the clock's."""

    def root_attributes(self) -> dict[str, str]:
        return {"xmlns": self.ns, "xml:lang": self.feed["model"].lang}

    def add_root_elements(self, handler: Any) -> None:
        feed: Feed = self.feed["model"]
        handler.addQuickElement("id", feed.id)
        handler.addQuickElement("title", self.feed["title"])
        if self.feed["description"]:
            handler.addQuickElement("subtitle", self.feed["description"])
        handler.addQuickElement("updated", rfc3339_date(feed.changed))
        _author(handler, feed.author_name, feed.author_url)
        _link(handler, "self", "application/atom+xml", feed.atom_url)
        _link(handler, "alternate", "text/html", self.feed["link"])

    def write_items(self, handler: Any) -> None:
        feed: Feed = self.feed["model"]
        for item in feed.items:
            put(handler, _entry(item, feed.lang))


@lru_cache(maxsize=512)
def _entry(item: FeedItem, lang: str) -> str:
    """`lang` is the feed's."""

    def write(handler: Any) -> None:
        handler.startElement("entry", {"xml:lang": item.lang} if item.lang not in ("", lang) else {})
        handler.addQuickElement("id", item.id)
        handler.addQuickElement("title", legal(item.title))
        _link(handler, "alternate", "text/html", item.url, item.lang)
        handler.addQuickElement("published", rfc3339_date(item.published))
        handler.addQuickElement("updated", rfc3339_date(item.updated))
        if item.author_name:
            _author(handler, item.author_name, "")
        for category in item.categories:
            handler.addQuickElement("category", None, _category(category))
        if item.summary:
            handler.addQuickElement("summary", legal(item.summary), {"type": "text"})
        handler.addQuickElement("content", legal(item.html), {"type": "html"})
        handler.endElement("entry")

    return fragment(write)


def _link(handler: Any, rel: str, type_: str, href: str, lang: str = "") -> None:
    hreflang = {"hreflang": lang} if lang else {}
    handler.addQuickElement("link", None, {"rel": rel, "type": type_, "href": href, **hreflang})


def _author(handler: Any, name: str, url: str) -> None:
    handler.startElement("author", {})
    handler.addQuickElement("name", legal(name))
    if url:
        handler.addQuickElement("uri", url)
    handler.endElement("author")


def _category(category: Category) -> dict[str, str]:
    scheme = {"scheme": category.scheme} if category.scheme else {}
    return {"term": legal(category.term), "label": legal(category.label), **scheme}
