"""What a post tells machines: schema.org/NewsArticle. Its author is the foundation; no person is named."""

from collections.abc import Iterator
from typing import Any

from markupsafe import Markup

from plugins.edition import address
from plugins.edition.shown import Shown, is_listed
from plugins.page.desk import Desk
from plugins.page.heads import description
from plugins.page.json_ld import block
from plugins.page.site_data import reference


def news_data(desk: Desk, shown: Shown, picture: str) -> Markup:
    """The content of a script element. `picture` is a whole address."""
    return block(dict(properties(desk, shown, picture)))


def properties(desk: Desk, shown: Shown, picture: str) -> Iterator[tuple[str, Any]]:
    front, published = shown.head.front, shown.entry.date
    url = desk.site.absolute(address.entry_page(shown.entry, shown.head.lang))
    yield "@type", "NewsArticle"
    yield "@id", url
    yield "headline", front.title
    yield "description", description(shown)
    yield "url", url
    yield "image", picture
    yield "datePublished", published.isoformat(timespec="seconds") if published else ""
    yield "dateModified", front.modified.isoformat(timespec="seconds") if front.modified else ""
    yield "inLanguage", shown.head.lang
    yield "translationOfWork", original(desk, shown)
    yield "author", reference(desk)
    yield "publisher", reference(desk)


def original(desk: Desk, shown: Shown) -> dict[str, str]:
    """Of a translation, if it may be read in public."""
    source = shown.head.front.translated_from
    version = shown.entry.versions.get(source.lang) if source else None
    if version is None or not is_listed(version):
        return {}
    return {"@type": "NewsArticle", "@id": desk.site.absolute(address.entry_page(shown.entry, version.lang))}
