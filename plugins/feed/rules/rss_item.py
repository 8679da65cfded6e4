"""RSS 2.0 and its Best Practices Profile: an item."""

from xml.etree.ElementTree import Element

from plugins.feed.rules import values
from plugins.feed.rules.elements import at_most_once, known, once, text
from plugins.feed.rules.fault import Fault, Faults

CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
REQUIRED = ("title", "link", "guid", "pubDate")
OPTIONAL = ("description", "author", "comments", "enclosure", "source")


def faults(item: Element) -> Faults:
    yield from once(item, REQUIRED)
    yield from at_most_once(item, (*OPTIONAL, CONTENT, CREATOR))
    yield from known(item, "", {*REQUIRED, *OPTIONAL, "category"})
    if text(item, "link"):
        yield from values.web_address("item-link-address", "the link", text(item, "link"))
    if text(item, "pubDate"):
        yield from values.rfc822(text(item, "pubDate"))
    yield from guid(item)
    if text(item, "author"):
        yield from values.email("author-email", "author", text(item, "author"))
    if item.find("comments") is not None:
        yield from values.web_address("comments-address", "comments", text(item, "comments"))
    for category in item.findall("category"):
        if not (category.text or "").strip():
            yield Fault("category-empty", "a category is empty")
    for source in item.findall("source"):
        yield from values.web_address("source-address", "the address of the source", source.get("url", ""))
    for file in item.findall("enclosure"):
        yield from enclosure(file)
    yield from contents(item)


def guid(item: Element) -> Faults:
    found = item.find("guid")
    if found is None:
        return
    permanent = found.get("isPermaLink", "true")
    if permanent not in ("true", "false"):
        yield Fault("guid-permalink-value", f"isPermaLink is “{permanent}”")
    if permanent == "true" and not (found.text or "").startswith(("http://", "https://")):
        told = f"the guid “{found.text}” is not the address of a page: it needs isPermaLink=false"
        yield Fault("guid-permalink", told)


def enclosure(file: Element) -> Faults:
    yield from values.web_address("enclosure-url", "the enclosure", file.get("url", ""))
    yield from values.number("enclosure-length", "the length of the enclosure", file.get("length", ""))
    yield from values.media_type("enclosure-type", file.get("type", ""))


def contents(item: Element) -> Faults:
    children = [child.tag for child in item]
    if CONTENT in children and "description" in children[children.index(CONTENT) :]:
        told = "content:encoded stands before description: some readers show the later of the two"
        yield Fault("content-before-description", told)
    yield from values.html(text(item, CONTENT) or text(item, "description"))
