"""Atom, RFC 4287: people, links, categories and texts."""

import re
from xml.etree.ElementTree import Element

from plugins.feed.rules import values
from plugins.feed.rules.elements import at_most_once, once, text
from plugins.feed.rules.fault import Fault, Faults

ATOM = "http://www.w3.org/2005/Atom"
A = f"{{{ATOM}}}"
_NAME = re.compile(r"[a-z][a-z0-9.-]*")  # of a relation that is registered (RFC 8288 §2.1.1)
_DIV = "{http://www.w3.org/1999/xhtml}div"


def relation(element: Element, rel: str) -> list[Element]:
    return [link for link in element.findall(f"{A}link") if link.get("rel", "alternate") == rel]


def people(element: Element) -> Faults:
    """§3.2"""
    for person in (*element.findall(f"{A}author"), *element.findall(f"{A}contributor")):
        yield from once(person, (f"{A}name",))
        yield from at_most_once(person, (f"{A}uri", f"{A}email"))
        if person.find(f"{A}email") is not None:
            yield from values.email("person-email", "the e-mail address", text(person, f"{A}email"))
        if person.find(f"{A}uri") is not None:
            yield from values.address("person-uri", "the uri", text(person, f"{A}uri"))


def links(element: Element) -> Faults:
    """§4.2.7"""
    for link in element.findall(f"{A}link"):
        yield from values.address("link-address", "a link", link.get("href", ""))
        if not _NAME.fullmatch(link.get("rel", "alternate")) and ":" not in link.get("rel", ""):
            yield Fault("link-rel", f"rel is “{link.get('rel')}”")
        if "type" in link.attrib:
            yield from values.media_type("link-type", link.get("type", ""))
        if "hreflang" in link.attrib:
            yield from values.language("link-hreflang", link.get("hreflang", ""))
        if "length" in link.attrib:
            yield from values.number("link-length", "the length of a link", link.get("length", ""))
        if link.get("rel") == "enclosure" and not {"type", "length"} <= set(link.keys()):
            yield Fault("enclosure-told", "an enclosure without its type or length")
    pages = relation(element, "alternate")
    if len({(link.get("type"), link.get("hreflang")) for link in pages}) != len(pages):
        yield Fault("alternate-twice", "two alternate links of one type and language")


def categories(element: Element) -> Faults:
    """§4.2.2"""
    for category in element.findall(f"{A}category"):
        if not category.get("term"):
            yield Fault("category-term", "a category without term")
        if "scheme" in category.attrib:
            yield from values.address("category-scheme", "the scheme of a category", category.get("scheme", ""))


def texts(element: Element) -> Faults:
    """§3.1"""
    for name in ("title", "subtitle", "summary", "rights"):
        for found in element.findall(A + name):
            kind = found.get("type", "text")
            if kind not in ("text", "html", "xhtml"):
                yield Fault("text-type", f"{name} cannot be of type {kind}")
            elif kind == "xhtml":
                yield from xhtml(name, found)
            elif len(found):
                yield Fault("text-markup", f"{name} has elements in it, and is not xhtml")


def xhtml(name: str, found: Element) -> Faults:
    if [child.tag for child in found] != [_DIV]:
        yield Fault("xhtml-div", f"what is in {name} is not one div of XHTML")
