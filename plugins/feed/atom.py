"""Atom (RFC 4287), by feedgenerator."""

from collections.abc import Mapping
from io import StringIO
from typing import Any

from feedgenerator import Atom1Feed  # type: ignore[import-untyped]  # it comes without type information
from feedgenerator.django.utils.feedgenerator import rfc3339_date  # type: ignore[import-untyped]  # likewise

from plugins.feed.legal import legal
from plugins.feed.model import Category, Feed, FeedItem


def atom_bytes(feed: Feed) -> bytes:
    """The file in UTF-8."""
    writer = _Atom(title=legal(feed.title), link=feed.url, description=legal(feed.description), model=feed)
    for item in feed.items:
        writer.add_item(title=legal(item.title), link=item.url, description=legal(item.summary), model=item)
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

    def item_attributes(self, item: Mapping[str, Any]) -> dict[str, str]:
        lang: str = item["model"].lang
        return {"xml:lang": lang} if lang not in ("", self.feed["model"].lang) else {}

    def add_item_elements(self, handler: Any, item: Mapping[str, Any]) -> None:
        model: FeedItem = item["model"]
        handler.addQuickElement("id", model.id)
        handler.addQuickElement("title", item["title"])
        _link(handler, "alternate", "text/html", item["link"], model.lang)
        handler.addQuickElement("published", rfc3339_date(model.published))
        handler.addQuickElement("updated", rfc3339_date(model.updated))
        if model.author_name:
            _author(handler, model.author_name, "")
        for category in model.categories:
            handler.addQuickElement("category", None, _category(category))
        if item["description"]:
            handler.addQuickElement("summary", item["description"], {"type": "text"})
        handler.addQuickElement("content", legal(model.html), {"type": "html"})


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
