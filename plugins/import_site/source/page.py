"""A page that somebody saved: of Wix, of Word, of anything."""

import re

from plugins.import_site.html.tree import tree
from plugins.import_site.source.feed import language, subjects
from plugins.import_site.source.head import Head, head
from plugins.import_site.source.moments import moment
from plugins.import_site.source.post import Harvest, Post
from plugins.importing.note import Note
from plugins.importing.texts import clean, one_line
from plugins.problems.problem import N_

_HTML = re.compile(
    r"<(?:!doctype html|html|head|body|div|p|h1|table|meta|span|article|section|br|ul|ol)\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"\s+[|–—·»-]\s+")
_XML = re.compile(r"^\s*<\?xml[^>]*>\s*(?:<!--.*?-->\s*)*<(?!(?:!doctype\s+)?html)", re.IGNORECASE | re.DOTALL)


def is_page(text: str) -> bool:
    return bool(_HTML.search(text[:20_000])) and not _XML.match(text)


def page(html: str, file: str, harvest: Harvest) -> None:
    """The post keeps the whole page: its text is looked for when it becomes Markdown."""
    said = head(html)
    address = said.first("canonical", "og:url", "saved from", "twitter:url")
    published = said.first("article:published_time", "datepublished", "dcterms.created", "dc.date", "date", "pubdate")
    title = said.first("og:title", "twitter:title") or said.article("headline")
    first = "" if title else heading(html)
    summary = said.first("og:description", "description")
    harvest.posts.append(
        Post(
            key=one_line(clean(address or file.replace("\\", "/").rpartition("/")[2])),
            file=file,
            title=one_line(clean(title or first or _BETWEEN.split(said.first("title"))[0])),
            html=html,
            whole=True,
            address=address,
            date=moment(published or said.article("datePublished") or shown_date(html)),
            modified=moment(said.first("article:modified_time", "og:updated_time") or said.article("dateModified")),
            lang=language(said.first("lang") or said.first("og:locale", "content-language")),
            tags=tuple(subjects([*said.said.get("article:tag", ()), *said.first("keywords").split(",")])),
            summary="" if "…" in summary[-2:] or "..." in summary[-3:] else summary,
            cover=said.first("og:image", "og:image:url", "twitter:image") or said.article("image"),
            cover_alt=one_line(clean(said.first("og:image:alt"))),
            notes=tuple(notes(said, address)),
        )
    )


def heading(html: str) -> str:
    from plugins.import_site.html.main_text import heading as first

    return first(tree(html))


def shown_date(html: str) -> str:
    """Of the first time that the page marks as one."""
    match = re.search(r"<time\b[^>]*\bdatetime\s*=\s*[\"']?([^\"'\s>]+)", html, re.IGNORECASE)
    return match[1] if match else ""


def notes(said: Head, address: str) -> list[Note]:
    found = []
    if said.first("author", "article:author", "dc.creator") or said.article("author", "creator"):
        told = N_("the name was not copied; private persons are not named here")
        found.append(Note(N_("its source names an author"), told))
    if not address:
        found.append(Note(N_("the page does not say its address"), N_("write it into “aliases”, if there was one")))
    return found
