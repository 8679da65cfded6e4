"""How often an element stands, and where."""

from collections.abc import Collection, Iterable
from xml.etree.ElementTree import Element

from plugins.feed.rules import values
from plugins.feed.rules.fault import Fault, Faults

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def text(element: Element, path: str) -> str:
    """The text of a child; empty where there is none."""
    return (element.findtext(path) or "").strip()


def once(element: Element, names: Iterable[str]) -> Faults:
    """Children that must stand exactly once, and not be empty."""
    parent = short(element.tag)
    for name in names:
        child, found = short(name), element.findall(name)
        if len(found) != 1:
            yield Fault(f"{parent}-{child}-once", f"{parent} has {len(found)} times {child}, not once")
        elif not "".join(found[0].itertext()).strip():
            yield Fault(f"{parent}-{child}-empty", f"{child} of {parent} is empty")


def at_most_once(element: Element, names: Iterable[str]) -> Faults:
    for name in names:
        if len(element.findall(name)) > 1:
            told = f"{short(element.tag)} has more than one {short(name)}"
            yield Fault(f"{short(element.tag)}-{short(name)}-twice", told)


def known(element: Element, namespace: str, names: Collection[str]) -> Faults:
    """A name that the format does not have is a mistake, unless it is in another namespace."""
    for child in element:
        begin, _, name = child.tag.rpartition("}")
        if begin.lstrip("{") == namespace and name not in names:
            yield Fault(f"{short(element.tag)}-unknown", f"{short(element.tag)} cannot have {name}")


def languages(root: Element) -> Faults:
    for element in root.iter():
        if (lang := element.get(XML_LANG)) is not None:
            yield from values.language("xml-lang", lang)


def short(name: str) -> str:
    return name.rpartition("}")[2]
