"""Atom, RFC 4287: what entries alone have."""

from xml.etree.ElementTree import Element

from plugins.feed.rules import values
from plugins.feed.rules.atom_parts import ATOM, A, relation, xhtml
from plugins.feed.rules.elements import at_most_once, known, text
from plugins.feed.rules.fault import Fault, Faults

ONCE = ("published", "summary", "content", "rights", "source")
ALL = {*ONCE, "id", "title", "updated", "author", "contributor", "category", "link"}


def faults(entry: Element) -> Faults:
    yield from at_most_once(entry, (A + name for name in ONCE))
    yield from known(entry, ATOM, ALL)
    if entry.find(f"{A}published") is not None:
        yield from values.rfc3339(text(entry, f"{A}published"))
    content = entry.find(f"{A}content")
    if content is None and not relation(entry, "alternate"):
        yield Fault("entry-empty", "neither content nor an alternate link")
    if content is not None:
        yield from contents(entry, content)


def contents(entry: Element, content: Element) -> Faults:
    """§4.1.3"""
    kind = content.get("type", "text")
    if "src" in content.attrib:
        yield from elsewhere(entry, content)
    elif kind == "html":
        yield from values.html(content.text or "")
    elif kind == "xhtml":
        yield from xhtml("content", content)
    elif kind != "text":
        yield Fault("content-type", f"content cannot be of type {kind}")


def elsewhere(entry: Element, content: Element) -> Faults:
    yield from values.web_address("content-src", "the address of the content", content.get("src", ""))
    if (content.text or "").strip() or len(content):
        yield Fault("content-src-text", "content stands elsewhere, and here as well")
    if not text(entry, f"{A}summary"):
        yield Fault("content-src-summary", "content stands elsewhere, and there is no summary")
