"""Archived feeds: RFC 5005, section 4, the same in RSS and Atom."""

from xml.etree.ElementTree import Element

from plugins.feed.rules import values
from plugins.feed.rules.fault import Fault, Faults

ATOM_LINK = "{http://www.w3.org/2005/Atom}link"
_FH = "{http://purl.org/syndication/history/1.0}"
_RELATIONS = ("current", "prev-archive", "next-archive")


def faults(head: Element) -> Faults:
    """`head` is Atom's feed or RSS's channel."""
    found = {rel: addresses(head, rel) for rel in ("self", *_RELATIONS)}
    for rel in _RELATIONS:
        yield from link(rel, found[rel], found["self"])
    archive = head.findall(f"{_FH}archive")
    if len(archive) > 1:
        yield Fault("archive-twice", "there is more than one fh:archive")
    if archive and not found["current"]:
        yield Fault("archive-current", "an archive document has no link to what is current")
    if not archive and found["next-archive"]:
        yield Fault("next-of-newest", "what is newest has a next archive, or is an archive without fh:archive")
    if head.find(f"{_FH}complete") is not None and (archive or found["prev-archive"]):
        yield Fault("complete-and-archived", "a feed that is complete has archives")


def link(rel: str, urls: list[str], own: list[str]) -> Faults:
    if len(urls) > 1:
        yield Fault(f"{rel}-twice", f"there is more than one link with rel={rel}")
    for url in urls:
        yield from values.web_address(f"{rel}-address", f"the link with rel={rel}", url)
    if rel != "current" and set(urls) & set(own):
        yield Fault(f"{rel}-self", f"the link with rel={rel} leads to the document itself")


def addresses(head: Element, rel: str) -> list[str]:
    return [each.get("href", "") for each in head.findall(ATOM_LINK) if each.get("rel", "alternate") == rel]
