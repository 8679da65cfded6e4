"""What a post tells machines: schema.org/NewsArticle. Its author is the foundation; no person is named."""

from markupsafe import Markup

from plugins.edition import address
from plugins.edition.shown import Shown, is_listed
from plugins.page.desk import Desk
from plugins.page.json_ld import block
from plugins.page.models import Cover, Head
from plugins.page.site_data import reference


def news_data(desk: Desk, shown: Shown, head: Head, cover: Cover | None) -> Markup:
    """The content of a script element."""
    front, published = shown.head.front, shown.entry.date
    us = desk.memo.get("reference", lambda: reference(desk))
    return block(
        {
            "@type": "NewsArticle",
            "@id": head.canonical,
            "headline": front.title,
            "description": head.description,
            "url": head.canonical,
            "image": desk.site.absolute(cover.path) if cover else head.preview.picture.url,
            "datePublished": published.isoformat(timespec="seconds") if published else "",
            "dateModified": front.modified.isoformat(timespec="seconds") if front.modified else "",
            "inLanguage": shown.head.lang,
            "translationOfWork": original(desk, shown),
            "author": us,
            "publisher": us,
        }
    )


def original(desk: Desk, shown: Shown) -> dict[str, str]:
    """Of a translation, if it may be read in public."""
    source = shown.head.front.translated_from
    version = shown.entry.versions.get(source.lang) if source else None
    if version is None or not is_listed(version):
        return {}
    return {"@type": "NewsArticle", "@id": desk.site.absolute(address.entry_page(shown.entry, version.lang))}
