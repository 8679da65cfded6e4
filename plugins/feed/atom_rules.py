"""Atom: RFC 4287."""

import re
from collections.abc import Iterator
from datetime import datetime
from xml.etree.ElementTree import Element

from plugins.feed.shared_rules import LANGUAGE, address, at_most_once, different, html, once, text

ATOM = "http://www.w3.org/2005/Atom"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})")  # RFC 3339
_A = f"{{{ATOM}}}"


def feed_faults(root: Element) -> Iterator[str]:
    yield from _common(root)
    yield from at_most_once(root, (f"{_A}subtitle", f"{_A}generator", f"{_A}rights"))
    if XML_LANG not in root.attrib:
        yield "the feed has no xml:lang"
    if len(_links(root, "self")) != 1:
        yield "the feed needs one link to itself with rel=self"
    entries = root.findall(f"{_A}entry")
    yield from different("id", (text(each, f"{_A}id") for each in (root, *entries)))
    for entry in entries:
        yield from (f"“{text(entry, f'{_A}title')}”: {fault}" for fault in _entry(entry))
        if root.find(f"{_A}author") is None and entry.find(f"{_A}author") is None:
            yield "neither the feed nor the entry has an author"


def _common(element: Element) -> Iterator[str]:
    """What feeds and entries share (§4.1.1, §4.1.2)."""
    yield from once(element, (f"{_A}id", f"{_A}title", f"{_A}updated"))
    yield from address("the id", text(element, f"{_A}id"))
    yield from _date(text(element, f"{_A}updated"))
    for author in element.findall(f"{_A}author"):
        yield from once(author, (f"{_A}name",))
        yield from at_most_once(author, (f"{_A}uri", f"{_A}email"))
    for link in element.findall(f"{_A}link"):
        yield from address("a link", link.get("href", ""))
    for category in element.findall(f"{_A}category"):
        if not category.get("term"):
            yield "a category without term"
    if len({(link.get("type"), link.get("hreflang")) for link in _links(element, "alternate")}) != len(
        _links(element, "alternate")
    ):
        yield "two alternate links of one type and language"
    lang = element.get(XML_LANG)
    if lang is not None and not LANGUAGE.fullmatch(lang):
        yield f"“{lang}” is not a language"


def _entry(entry: Element) -> Iterator[str]:
    yield from _common(entry)
    yield from at_most_once(entry, (f"{_A}published", f"{_A}summary", f"{_A}content", f"{_A}rights"))
    if entry.find(f"{_A}published") is not None:
        yield from _date(text(entry, f"{_A}published"))
    content = entry.find(f"{_A}content")
    if content is None and not _links(entry, "alternate"):
        yield "neither content nor an alternate link"
    if content is not None and content.get("type", "text") not in ("text", "html", "xhtml"):
        yield f"content cannot be of type {content.get('type')}"
    if content is not None and content.get("type") == "html":
        yield from html(content.text or "")


def _links(element: Element, rel: str) -> list[Element]:
    return [link for link in element.findall(f"{_A}link") if link.get("rel", "alternate") == rel]


def _date(value: str) -> Iterator[str]:
    try:
        datetime.fromisoformat(value)
        good = bool(_DATE.fullmatch(value))
    except ValueError:
        good = False
    if not good:
        yield f"“{value}” is not a date by RFC 3339"
