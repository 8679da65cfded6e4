"""RSS 2.0 and the RSS Advisory Board's Best Practices Profile: the channel."""

from xml.etree.ElementTree import Element

from plugins.feed.rules import history, rss_item, values
from plugins.feed.rules.elements import at_most_once, known, languages, once, text
from plugins.feed.rules.fault import Fault, Faults, of

REQUIRED = ("title", "link", "description", "language", "lastBuildDate")
OPTIONAL = (
    "copyright",
    "managingEditor",
    "webMaster",
    "pubDate",
    "generator",
    "docs",
    "cloud",
    "ttl",
    "image",
    "rating",
    "textInput",
    "skipHours",
    "skipDays",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def faults(root: Element) -> Faults:
    yield from languages(root)
    if root.get("version") != "2.0":
        yield Fault("rss-version", f"the version of rss is {root.get('version')}, not 2.0")
    if root.find("item") is not None:
        yield Fault("item-outside", "an item stands outside of the channel")
    channels = root.findall("channel")
    if len(channels) != 1:
        yield Fault("rss-channel-once", f"rss has {len(channels)} times channel, not once")
        return
    yield from channel(channels[0])
    yield from history.faults(channels[0])
    items = channels[0].findall("item")
    yield from values.different("guid-unique", "guid", (text(item, "guid") for item in items))
    for item in items:
        yield from of(f"“{text(item, 'title')}”", rss_item.faults(item))


def channel(head: Element) -> Faults:
    yield from once(head, REQUIRED)
    yield from at_most_once(head, OPTIONAL)
    yield from known(head, "", {*REQUIRED, *OPTIONAL, "category", "item"})
    if text(head, "link"):
        yield from values.web_address("channel-link-address", "the channel's link", text(head, "link"))
    if text(head, "language"):
        yield from values.language("channel-language", text(head, "language"))
    for name in ("lastBuildDate", "pubDate"):
        if text(head, name):
            yield from values.rfc822(text(head, name))
    for name in ("managingEditor", "webMaster"):
        if text(head, name):
            yield from values.email("channel-email", name, text(head, name))
    yield from own_address(head)
    yield from times(head)
    yield from image(head.find("image"))


def own_address(head: Element) -> Faults:
    own = [link for link in head.findall(history.ATOM_LINK) if link.get("rel") == "self"]
    if len(own) != 1:
        yield Fault("self-link", "the channel needs one atom:link to itself with rel=self")
    for link in own:
        yield from values.web_address("self-address", "the self link", link.get("href", ""))
        if link.get("type") != "application/rss+xml":
            yield Fault("self-type", f"the self link is of type {link.get('type')}")


def times(head: Element) -> Faults:
    """When programs need not look."""
    if head.find("ttl") is not None:
        yield from values.number("ttl-number", "ttl", text(head, "ttl"))
    for hour in head.findall("skipHours/hour"):
        if (hour.text or "") not in map(str, range(24)):
            yield Fault("skip-hours", f"“{hour.text}” is not an hour")
    for day in head.findall("skipDays/day"):
        if day.text not in DAYS:
            yield Fault("skip-days", f"“{day.text}” is not a day in English")


def image(element: Element | None) -> Faults:
    if element is None:
        return
    yield from once(element, ("url", "title", "link"))
    for name, most in (("width", 144), ("height", 400)):
        value = text(element, name)
        if value and not (value.isdecimal() and int(value) <= most):
            yield Fault("image-size", f"the {name} of the image is “{value}”, not a number up to {most}")
