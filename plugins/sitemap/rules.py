"""What search engines forgive or pass over in silence, and we do not: the sitemap protocol, and its alternates.

sitemaps.org/protocol.html; for languages developers.google.com/search/docs/specialty/international/localized-versions.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime
from xml.etree.ElementTree import Element, ParseError, fromstring

from plugins.sitemap.model import FILE, NAMESPACE, PROTOCOL, Limits
from plugins.sitemap.url_rules import child, page_faults, place_faults, short, time_faults

URLSET, INDEX = f"{{{NAMESPACE}}}urlset", f"{{{NAMESPACE}}}sitemapindex"


def sitemap_faults(
    files: Mapping[str, bytes], root: str, now: datetime | None = None, limits: Limits = PROTOCOL
) -> Iterator[str]:
    """A message for every breach in `sitemap.xml` and the parts that it names; nothing for good ones.

    `files` by their names, `root` is the whole address of their folder. `now`: what changed later is told, too.
    """
    if FILE not in files:
        yield f"there is no {FILE}"
        return
    top, faults = parsed(files[FILE], limits)
    yield from faults
    if top is None:
        return
    if top.tag == URLSET:
        yield from pages_faults(list(top), root, now, limits)
        return
    yield from index_faults(top, root, now, limits)
    pages: list[Element] = []
    for place in (child(part, "loc") for part in top):
        name = place.removeprefix(root)
        part, faults = parsed(files[name], limits) if name in files else (None, iter([f"there is no file {name}"]))
        yield from faults
        if part is not None and part.tag != URLSET:
            yield f"{name} is named in the index, and is no list of pages"
        elif part is not None:
            yield from count_faults(part, limits)
            pages += part
    yield from pages_faults(pages, root, now, None)


def parsed(data: bytes, limits: Limits) -> tuple[Element | None, Iterator[str]]:
    """The root, if it is one that the protocol knows, and what is wrong with the file as a whole."""
    found: list[str] = []
    if len(data) > limits.size:
        found.append(f"the file has {len(data)} bytes, more than {limits.size}")
    if b"<!DOCTYPE" in data:
        return None, iter([*found, "there is a document type"])
    try:
        data.decode("utf-8")
        root = fromstring(data)
    except (ParseError, UnicodeDecodeError, LookupError) as error:
        return None, iter([*found, f"not XML in UTF-8: {error}"])
    if root.tag not in (URLSET, INDEX):
        return None, iter([*found, f"the root is {root.tag}"])
    return root, iter(found)


def index_faults(index: Element, root: str, now: datetime | None, limits: Limits) -> Iterator[str]:
    yield from count_faults(index, limits)
    places = [child(part, "loc") for part in index]
    for place, count in Counter(places).items():
        if count > 1:
            yield f"{place} is named {count} times"
        yield from place_faults(place, root)
    for part in index:
        if part.tag != f"{{{NAMESPACE}}}sitemap":
            yield f"{short(part)} in the index"
        yield from time_faults(child(part, "lastmod"), now)


def count_faults(root: Element, limits: Limits) -> Iterator[str]:
    if not len(root):
        yield "the file names nothing"
    if len(root) > limits.urls:
        yield f"the file names {len(root)} addresses, more than {limits.urls}"


def pages_faults(pages: list[Element], root: str, now: datetime | None, limits: Limits | None) -> Iterator[str]:
    """Of all pages together, for alternates lead from one file to another."""
    if limits is not None and not pages:
        yield "the file names nothing"
    if limits is not None and len(pages) > limits.urls:
        yield f"the file names {len(pages)} addresses, more than {limits.urls}"
    links: dict[str, dict[str, str]] = {}
    for page in pages:
        place = child(page, "loc")
        if place in links:
            yield f"{place} is named twice"
        yield from page_faults(page, place, root, now)
        links[place] = {link.get("hreflang", ""): link.get("href", "") for link in page if short(link) == "link"}
    yield from mutual_faults(links)


def mutual_faults(links: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """Whoever is named as another language of a page names that page, and the same languages, too."""
    for place, found in links.items():
        for lang, other in found.items():
            if lang != "x-default" and other not in links:
                yield f"{place} names {other} as {lang}, which is not in the sitemap"
            elif lang != "x-default" and links[other] != found:
                yield f"{place} names {other} as {lang}, and they do not say the same of their languages"
