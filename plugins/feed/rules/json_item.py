"""JSON Feed 1.1: an item."""

from collections.abc import Mapping

from plugins.feed.rules import values
from plugins.feed.rules.fault import Fault, Faults
from plugins.feed.rules.json_parts import Shape, authors, filled, shape

KEYS: Shape = {
    "id": str,
    "url": str,
    "external_url": str,
    "title": str,
    "content_html": str,
    "content_text": str,
    "summary": str,
    "image": str,
    "banner_image": str,
    "date_published": str,
    "date_modified": str,
    "authors": list,
    "tags": list,
    "language": str,
    "attachments": list,
}
REQUIRED = ("id", "url", "date_published")  # more than the standard asks
FILE: Shape = {
    "url": str,
    "mime_type": str,
    "title": str,
    "size_in_bytes": (int, float),
    "duration_in_seconds": (int, float),
}


def faults(item: Mapping[str, object]) -> Faults:
    yield from shape("item", item, KEYS, REQUIRED)
    yield from filled("item", item, ("id", "url", "title", "summary"))
    if not {"content_html", "content_text"} & item.keys():
        yield Fault("item-content", "an item has neither content_html nor content_text")
    for key in ("url", "external_url", "image", "banner_image"):
        if isinstance(value := item.get(key), str):
            yield from values.web_address(f"item-{key}-address", key, value)
    for key in ("date_published", "date_modified"):
        if isinstance(value := item.get(key), str):
            yield from values.rfc3339(value)
    if isinstance(value := item.get("language"), str):
        yield from values.language("json-language", value)
    yield from authors(item)
    yield from tags(item.get("tags"))
    yield from attachments(item.get("attachments"))
    if isinstance(value := item.get("content_html"), str):
        yield from values.html(value)


def tags(found: object) -> Faults:
    for tag in found if isinstance(found, list) else []:
        if not isinstance(tag, str) or not tag.strip():
            yield Fault("tag-text", f"“{tag}” is not the text of a tag")


def attachments(found: object) -> Faults:
    for file in found if isinstance(found, list) else []:
        if not isinstance(file, dict):
            yield Fault("attachment-object", "an attachment is not an object")
            continue
        yield from shape("attachment", file, FILE, ("url", "mime_type"))
        if isinstance(value := file.get("url"), str):
            yield from values.web_address("attachment-url-address", "the attachment", value)
        if isinstance(value := file.get("mime_type"), str):
            yield from values.media_type("attachment-type", value)
