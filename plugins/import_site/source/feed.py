"""Feeds of every kind: RSS 0.9 to 2.0, Atom, JSON Feed. All are read into the same posts."""

from collections.abc import Iterable, Iterator
from html import escape

from plugins.import_site.source.moments import moment
from plugins.import_site.source.post import Harvest, Post
from plugins.import_site.source.wxr import NO_SUBJECT
from plugins.import_site.source.xml_items import Item, items
from plugins.importing.note import Note
from plugins.importing.texts import clean, one_line
from plugins.problems.problem import N_

AUTHORS = ("author", "dc:creator", "atom:author", "managingEditor")


def feed(pieces: Iterable[str], file: str, harvest: Harvest) -> None:
    """Fill the harvest; what was filled in before the file turned out to be damaged stays. Raises as `items`."""
    wanted = ("item", "entry", "atom:entry", "language")
    for item in items(pieces, wanted):
        if item.name == "language":
            harvest.lang = harvest.lang or item.text
        elif item.name == "item":
            harvest.posts.append(of_rss(item, file))
        else:
            harvest.posts.append(of_atom(item, file))


def of_rss(item: Item, file: str) -> Post:
    guid, link = item.get("guid"), item.get("link", "atom:link")
    permanent = next((each.attributes.get("isPermaLink", "true") for each in item.all("guid")), "")
    address = link or (guid if permanent == "true" else item.attributes.get("rdf:about", ""))
    long, short = item.get("content:encoded"), item.get("description")
    return Post(
        key=key(guid, address, item.get("title"), file),
        file=file,
        line=item.line,
        title=heading(item.get("title")),
        html=long or short,
        address=address,
        date=moment(item.get("pubDate", "dc:date", "atom:published")),
        modified=moment(item.get("atom:updated", "dcterms:modified")),
        lang=language(item.get("dc:language")),
        tags=tuple(subjects(each.text for each in item.all("category", "dc:subject"))),
        summary=short if long else "",
        cover=picture(item),
        notes=tuple(notes(item)),
    )


def of_atom(entry: Item, file: str) -> Post:
    links = [each.attributes for each in entry.all("link", "atom:link")]
    address = next((each.get("href", "") for each in links if each.get("rel", "alternate") == "alternate"), "")
    long, short = (html(entry, name) for name in ("content", "summary"))
    return Post(
        key=key(entry.get("id", "atom:id"), address, entry.get("title", "atom:title"), file),
        file=file,
        line=entry.line,
        title=heading(html(entry, "title")),
        html=long or short,
        address=address,
        date=moment(entry.get("published", "atom:published", "issued")),
        modified=moment(entry.get("updated", "atom:updated", "modified")),
        lang=language(entry.attributes.get("xml:lang", "")),
        tags=tuple(subjects(terms(entry))),
        summary=short if long else "",
        cover=picture(entry) or next((e.get("href", "") for e in links if is_picture(e)), ""),
        notes=tuple(notes(entry)),
    )


def terms(entry: Item) -> Iterator[str]:
    for each in entry.all("category", "atom:category"):
        yield each.attributes.get("label") or each.attributes.get("term", "") or each.text


def html(entry: Item, name: str) -> str:
    """A text of Atom as HTML, whether it is text, HTML, or XHTML with its elements (RFC 4287 §3.1)."""
    for each in entry.all(name, f"atom:{name}"):
        kind = each.attributes.get("type", "text")
        if kind in ("html", "text/html"):
            return each.text
        return written(each) if "xhtml" in kind else escape(each.text, quote=False)
    return ""


def written(item: Item) -> str:
    """The elements within, as they would be written."""
    parts = []
    for child in item.children:
        if isinstance(child, str):
            parts.append(escape(child, quote=False))
        else:
            name = child.name.rpartition(":")[2]
            attributes = "".join(f' {key}="{escape(value)}"' for key, value in child.attributes.items())
            parts.append(f"<{name}{attributes}>{written(child)}</{name}>")
    return "".join(parts)


def key(known: str, address: str, title: str, file: str) -> str:
    return one_line(clean(known or address or f"{file} {title}"))


def heading(written: str) -> str:
    """Titles may hold HTML, or what looks like it."""
    from plugins.import_site.html.tree import text_of

    return one_line(clean(text_of(written)))


def language(tag: str) -> str:
    return tag.strip().lower().replace("_", "-").partition("-")[0]


def subjects(names: Iterable[str]) -> Iterator[str]:
    found = (one_line(clean(name)) for name in names)
    return iter(dict.fromkeys(name for name in found if name and name.casefold() not in NO_SUBJECT))


def picture(item: Item) -> str:
    """Of the entry as a whole: an enclosure, or one of Media RSS, also within its group."""
    groups = [item, *item.all("media:group")]
    named = [e.attributes for g in groups for e in g.all("enclosure", "media:content", "media:thumbnail")]
    return next((each.get("url", "") for each in named if is_picture(each)), "")


def is_picture(attributes: dict[str, str]) -> bool:
    address = (attributes.get("url") or attributes.get("href", "")).partition("?")[0].lower()
    kind = attributes.get("type", "") or attributes.get("medium", "")
    rel = attributes.get("rel", "enclosure")
    return rel == "enclosure" and (kind.startswith("image") or address.endswith((".jpg", ".jpeg", ".png", ".webp")))


def notes(item: Item) -> Iterator[Note]:
    if item.get(*AUTHORS):
        yield Note(N_("its source names an author"), N_("the name was not copied; private persons are not named here"))
