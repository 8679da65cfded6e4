"""Entries as items of feeds."""

from datetime import UTC, datetime

from plugins.edition.contents import tag_slugs
from plugins.edition.shown import Shown
from plugins.feed.absolute import absolute_html
from plugins.feed.ids import entry_id, tag_scheme
from plugins.feed.model import Category, Enclosure, FeedItem
from plugins.page.desk import Desk
from plugins.page.destination import real_path
from plugins.page.feed_facts import feed_facts
from plugins.page.pictures import cover, cover_key
from plugins.page.prose import html
from plugins.page.tags import tag_name
from plugins.read.document import Document

EPOCH = datetime(2017, 1, 1, tzinfo=UTC)  # of a feed that has nothing in it yet: it must have a date, and keep it
TYPES = {"jpg": "image/jpeg", "png": "image/png"}


def feed_item(desk: Desk, shown: Shown) -> FeedItem:
    """Made once; it stands in many feeds. What stands in for a translation is the same item as in its own language, so
    that who follows both gets it once."""
    key = ("feed item", shown.entry.id, shown.head.lang, shown.text.lang)
    return desk.memo.get(key, lambda: new_feed_item(desk, shown))


def new_feed_item(desk: Desk, shown: Shown) -> FeedItem:
    front, entry = shown.head.front, shown.entry
    published = entry.date or EPOCH
    url = desk.site.absolute(real_path(shown))
    return FeedItem(
        id=entry_id(desk.site.authority, entry.id, shown.head.lang),
        title=front.title,
        url=url,
        published=published,
        updated=max(front.modified or published, published),
        summary=front.summary,
        html=feed_facts(desk, shown) + absolute_html(covered(desk, shown) + words(desk, shown.text), url),
        categories=tuple(category(desk, slug) for slug in tag_slugs(entry.original)),
        author_name=desk.site.name,
        lang=shown.head.lang,
        cover=enclosure(desk, shown),
    )


def words(desk: Desk, text: Document) -> str:
    """Where it is not in the language of the feed, it says so."""
    said = html(desk, text, desk.site.url)
    if text.lang == desk.lang or not said:
        return said
    return f'<div lang="{text.lang}" dir="{desk.site.languages[text.lang].dir}">{said}</div>'


def category(desk: Desk, slug: str) -> Category:
    """Made once."""
    return desk.memo.get(("category", slug), lambda: new_category(desk, slug))


def new_category(desk: Desk, slug: str) -> Category:
    """The slug is the term, the same in all languages; the label is for people."""
    return Category(slug, tag_name(desk, slug)[0], tag_scheme(desk.site.authority))


def covered(desk: Desk, shown: Shown) -> str:
    found = cover(desk, shown, desk.site.url)
    return f"<figure>{found.html}</figure>" if found else ""


def enclosure(desk: Desk, shown: Shown) -> Enclosure | None:
    """The cover in the form that every program can show."""
    name = shown.entry.facts.cover
    if not name:
        return None
    file = desk.pictures[cover_key(f"{shown.entry.id}/{name}")].files[0]
    kind = TYPES[file.path.rpartition(".")[2]]
    return Enclosure(desk.site.absolute(file.path), kind, file.bytes, shown.head.front.cover_alt or "")
