"""RSS 2.0 and the RSS Advisory Board's Best Practices Profile."""

import re
from collections.abc import Iterator
from datetime import datetime
from email.utils import parsedate_to_datetime
from xml.etree.ElementTree import Element

from plugins.feed.shared_rules import LANGUAGE, address, at_most_once, different, html, once, text

ATOM_LINK = "{http://www.w3.org/2005/Atom}link"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
_DATE = re.compile(  # RFC 822 with the four-digit year of the profile
    r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} "
    r"\d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})"
)


def feed_faults(root: Element) -> Iterator[str]:
    if root.get("version") != "2.0":
        yield f"the version of rss is {root.get('version')}, not 2.0"
    channel = root.find("channel")
    if channel is None:
        yield "rss without channel"
        return
    yield from _channel(channel)
    items = channel.findall("item")
    yield from different("guid", (text(item, "guid") for item in items))
    for item in items:
        yield from (f"“{text(item, 'title')}”: {fault}" for fault in _item(item))


def _channel(channel: Element) -> Iterator[str]:
    yield from once(channel, ("title", "link", "description", "language", "lastBuildDate"))
    yield from address("the channel's link", text(channel, "link"))
    yield from _date(text(channel, "lastBuildDate"))
    if not LANGUAGE.fullmatch(text(channel, "language")):
        yield f"“{text(channel, 'language')}” is not a language"
    own = [link for link in channel.findall(ATOM_LINK) if link.get("rel") == "self"]
    if len(own) != 1 or own[0].get("type") != "application/rss+xml":
        yield "the channel needs one atom:link to itself with rel=self and its type"
    for link in own:
        yield from address("the self link", link.get("href", ""))


def _item(item: Element) -> Iterator[str]:
    yield from once(item, ("title", "link", "guid", "pubDate"))
    yield from at_most_once(item, ("description", "enclosure", "author", CONTENT, CREATOR))
    yield from address("the link", text(item, "link"))
    yield from _date(text(item, "pubDate"))
    yield from _guid(item)
    if text(item, "author") and "@" not in text(item, "author"):
        yield "author is not an e-mail address: use dc:creator"
    children = [child.tag for child in item]
    if CONTENT in children and "description" in children[children.index(CONTENT) :]:
        yield "content:encoded stands before description: some readers show the later of the two"
    yield from html(text(item, CONTENT) or text(item, "description"))


def _guid(item: Element) -> Iterator[str]:
    guid = item.find("guid")
    if guid is None:
        return
    permanent = guid.get("isPermaLink", "true")
    if permanent not in ("true", "false"):
        yield f"isPermaLink is “{permanent}”"
    if permanent == "true" and not (guid.text or "").startswith(("http://", "https://")):
        yield f"the guid “{guid.text}” is not the address of a page: it needs isPermaLink=false"


def _date(value: str) -> Iterator[str]:
    try:
        good = bool(_DATE.fullmatch(value)) and _weekday(parsedate_to_datetime(value)) == value[:3]
    except ValueError:
        good = False
    if not good:
        yield f"“{value}” is not a date by RFC 822"


def _weekday(day: datetime) -> str:
    return ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
