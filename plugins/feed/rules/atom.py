"""Atom, RFC 4287: the feed, and what feeds and entries share."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from plugins.feed.rules import atom_entry, history, values
from plugins.feed.rules.atom_parts import ATOM, A, categories, links, people, relation, texts
from plugins.feed.rules.elements import XML_LANG, at_most_once, known, languages, once, text
from plugins.feed.rules.fault import Fault, Faults, of

REQUIRED = ("id", "title", "updated")
OPTIONAL = ("subtitle", "generator", "rights", "icon", "logo")


def faults(root: Element) -> Faults:
    yield from languages(root)
    yield from head(root, REQUIRED)
    yield from at_most_once(root, (A + name for name in OPTIONAL))
    yield from known(root, ATOM, {*REQUIRED, *OPTIONAL, "author", "contributor", "category", "link", "entry"})
    if XML_LANG not in root.attrib:
        yield Fault("feed-lang", "the feed has no xml:lang")
    if len(relation(root, "self")) != 1:
        yield Fault("self-link", "the feed needs one link to itself with rel=self")
    for name in ("icon", "logo"):
        if root.find(A + name) is not None:
            yield from values.address("picture-address", name, text(root, A + name))
    yield from history.faults(root)
    yield from entries(root, root.findall(f"{A}entry"))


def entries(root: Element, found: list[Element]) -> Faults:
    yield from values.different("id-unique", "id", (text(each, f"{A}id") for each in (root, *found)))
    for entry in found:
        yield from of(f"“{text(entry, f'{A}title')}”", (*head(entry, REQUIRED), *atom_entry.faults(entry)))
        if root.find(f"{A}author") is None and entry.find(f"{A}author") is None:
            yield Fault("author-missing", "neither the feed nor the entry has an author")


def head(element: Element, names: Iterable[str]) -> Faults:
    """What feeds and entries share (§4.1.1, §4.1.2)."""
    yield from once(element, (A + name for name in names))
    if text(element, f"{A}id"):
        yield from values.address("id-address", "the id", text(element, f"{A}id"))
    if text(element, f"{A}updated"):
        yield from values.rfc3339(text(element, f"{A}updated"))
    yield from people(element)
    yield from links(element)
    yield from categories(element)
    yield from texts(element)
