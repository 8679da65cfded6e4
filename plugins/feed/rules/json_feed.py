"""JSON Feed 1.1: the feed."""

import json
from collections.abc import Mapping

from plugins.feed.rules import json_item, values
from plugins.feed.rules.fault import Fault, Faults, of
from plugins.feed.rules.json_parts import Shape, authors, filled, shape

VERSION = "https://jsonfeed.org/version/1.1"
KEYS: Shape = {
    "version": str,
    "title": str,
    "home_page_url": str,
    "feed_url": str,
    "description": str,
    "user_comment": str,
    "next_url": str,
    "icon": str,
    "favicon": str,
    "authors": list,
    "language": str,
    "expired": bool,
    "hubs": list,
    "items": list,
}
ADDRESSES = ("home_page_url", "feed_url", "next_url", "icon", "favicon")
REQUIRED = ("version", "title", "home_page_url", "feed_url", "language", "items")  # more than the standard asks


def faults(data: bytes) -> Faults:
    if data.startswith(b"\xef\xbb\xbf"):
        yield Fault("json-bom", "it begins with a byte order mark")
    try:
        feed = json.loads(data.decode("utf-8-sig"))
    except ValueError as error:
        yield Fault("not-json", f"not JSON in UTF-8: {error}")
        return
    if not isinstance(feed, dict):
        yield Fault("root", "the root is not an object")
        return
    yield from head(feed)
    items = feed.get("items")
    yield from entries(items if isinstance(items, list) else [])


def head(feed: Mapping[str, object]) -> Faults:
    yield from shape("feed", feed, KEYS, REQUIRED)
    if feed.get("version", VERSION) != VERSION:
        yield Fault("json-version", f"the version is “{feed.get('version')}”, not “{VERSION}”")
    for key in ADDRESSES:
        if isinstance(value := feed.get(key), str):
            yield from values.web_address(f"feed-{key}-address", key, value)
    yield from filled("feed", feed, KEYS)
    if "next_url" in feed and feed["next_url"] == feed.get("feed_url"):
        yield Fault("next_url-self", "next_url leads to the document itself")
    if isinstance(language := feed.get("language"), str):
        yield from values.language("json-language", language)
    yield from authors(feed)


def entries(items: list[object]) -> Faults:
    objects = [item for item in items if isinstance(item, dict)]
    if len(objects) != len(items):
        yield Fault("item-object", "an item is not an object")
    ids = [each for item in objects if isinstance(each := item.get("id"), str)]
    yield from values.different("item-id-unique", "id", ids)
    for item in objects:
        yield from of(f"“{item.get('title')}”", json_item.faults(item))
