"""The rules for one page of a sitemap."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from plugins.sitemap.model import NAMESPACE, XHTML

LONGEST = 2047  # "must be less than 2,048 characters"
ORDER = ("loc", "lastmod", "changefreq", "priority")  # as its schema has them; then what others have added
OFTEN = frozenset({"always", "hourly", "daily", "weekly", "monthly", "yearly", "never"})
MOMENT = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?)?)?")  # w3.org/TR/NOTE-datetime
LANGUAGE = re.compile(r"x-default|[a-z]{2,3}(-[A-Za-z]{4})?(-([A-Z]{2}|\d{3}))?")
LINK = f"{{{XHTML}}}link"


def short(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def child(element: Element, name: str) -> str:
    return (element.findtext(f"{{{NAMESPACE}}}{name}") or "").strip()


def page_faults(page: Element, place: str, root: str, now: datetime | None) -> Iterator[str]:
    if page.tag != f"{{{NAMESPACE}}}url":
        yield f"{short(page)} among the pages"
    names = [short(each) for each in page if each.tag.startswith(f"{{{NAMESPACE}}}")]
    for name, count in Counter(names).items():
        if name not in ORDER:
            yield f"{place}: {name} is unknown"
        elif count > 1:
            yield f"{place}: {name} stands {count} times"
    known = [ORDER.index(name) for name in names if name in ORDER]
    if known != sorted(known) or any(not each.tag.startswith(f"{{{NAMESPACE}}}") for each in page[: len(names)]):
        yield f"{place}: what it says is not in the order of the schema"
    yield from place_faults(place, root)
    yield from time_faults(child(page, "lastmod"), now)
    if (often := child(page, "changefreq")) and often not in OFTEN:
        yield f"{place}: changefreq “{often}”"
    if (weight := child(page, "priority")) and not re.fullmatch(r"0(\.\d+)?|1(\.0+)?", weight):
        yield f"{place}: priority “{weight}”"
    yield from language_faults([each for each in page if short(each) == "link"], place, root)


def place_faults(place: str, root: str) -> Iterator[str]:
    """A whole address, escaped, on the sitemap's host and at or below its folder."""
    parts = urlsplit(place)
    if parts.scheme not in ("http", "https") or not parts.netloc:
        yield f"“{place}” is not a whole address"
    elif not place.startswith(root):
        yield f"“{place}” is not below {root}"
    if not re.fullmatch(r"[!-~]+", place) or re.search(r"%(?![0-9A-Fa-f]{2})|[<>\"{}|\\^`]", place):
        yield f"“{place}” has signs that must be percent-encoded"
    if parts.fragment:
        yield f"“{place}” leads to a place in a page"
    if len(place) > LONGEST:
        yield f"“{place[:60]}…” has {len(place)} characters"


def time_faults(changed: str, now: datetime | None) -> Iterator[str]:
    if not changed:
        return
    if not MOMENT.fullmatch(changed):
        yield f"“{changed}” is not a time as W3C writes it"
        return
    try:
        moment = datetime.fromisoformat(changed if len(changed) > 7 else f"{changed}-01-01"[:10])
    except ValueError:
        yield f"there is no such time as “{changed}”"
        return
    if now and (moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo)) > now:
        yield f"“{changed}” is in the future"


def language_faults(links: list[Element], place: str, root: str) -> Iterator[str]:
    """As for `hreflang` in pages: each language once, the page itself among them, and a way for everybody else."""
    if not links:
        return
    names = [link.get("hreflang", "") for link in links]
    for name, count in Counter(names).items():
        if count > 1:
            yield f"{place}: {name} is named {count} times"
        if not LANGUAGE.fullmatch(name):
            yield f"{place}: “{name}” is no language"
    for link in links:
        if link.tag != LINK or link.get("rel") != "alternate":
            yield f"{place}: a link that names no other language"
        yield from place_faults(link.get("href", ""), root)
    if "x-default" not in names:
        yield f"{place}: nothing is named for all other languages (x-default)"
    if place not in [link.get("href") for link in links]:
        yield f"{place} is not among its own languages"
