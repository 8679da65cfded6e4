"""JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

from functools import lru_cache

from msgspec import Raw, Struct
from msgspec.json import encode

from plugins.feed.atom import dates
from plugins.feed.formats import JSON
from plugins.feed.legal import legal, legal_html
from plugins.feed.model import Enclosure, Feed, FeedItem

VERSION = "https://jsonfeed.org/version/1.1"


class Author(Struct, frozen=True, omit_defaults=True):
    name: str
    url: str = ""


class Attachment(Struct, frozen=True, omit_defaults=True):
    url: str
    mime_type: str
    size_in_bytes: int
    title: str = ""


class Item(Struct, frozen=True, omit_defaults=True):
    id: str
    url: str
    title: str
    content_html: str
    date_published: str
    date_modified: str
    summary: str = ""
    image: str = ""
    authors: tuple[Author, ...] = ()
    tags: tuple[str, ...] = ()
    language: str = ""
    attachments: tuple[Attachment, ...] = ()


class Document(Struct, frozen=True, omit_defaults=True):
    version: str
    title: str
    home_page_url: str
    feed_url: str
    user_comment: str
    language: str
    authors: tuple[Author, ...]
    items: list[Raw]
    description: str = ""
    next_url: str = ""


def json_bytes(feed: Feed) -> bytes:
    """The file in UTF-8. `next_url` leads to what is older, as RFC 5005's `prev-archive` does."""
    document = Document(
        version=VERSION,
        title=legal(feed.title),
        home_page_url=feed.url,
        feed_url=feed.file + JSON.ending,
        user_comment=legal(f"{feed.guide.text} {feed.guide.url}"),
        language=feed.lang,
        authors=(Author(legal(feed.author_name), feed.author_url),),
        items=[_item(item, feed.lang) for item in feed.items],
        description=legal(feed.description),
        next_url=feed.previous + JSON.ending if feed.previous else "",
    )
    return encode(document) + b"\n"


@lru_cache(maxsize=512)
def _item(item: FeedItem, lang: str) -> Raw:
    """`lang` is the feed's."""
    published, updated = dates(item)
    written = Item(
        id=item.id,
        url=item.url,
        title=legal(item.title),
        content_html=legal_html(item.html)[0],
        date_published=published,
        date_modified=updated,
        summary=legal(item.summary),
        image=item.cover.url if item.cover else "",
        authors=(Author(legal(item.author_name)),) if item.author_name else (),
        tags=tuple(legal(category.label) for category in item.categories),
        language=item.lang if item.lang != lang else "",
        attachments=(_attachment(item.cover),) if item.cover else (),
    )
    return Raw(encode(written))


def _attachment(file: Enclosure) -> Attachment:
    return Attachment(file.url, file.type, file.length, legal(file.title))
