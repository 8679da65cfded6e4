"""What is remembered of a page or another file, for rules about the whole site."""

from msgspec import Struct

from plugins.checks.address import Target, leaves, own, target
from plugins.checks.html.element import Element
from plugins.checks.page import Page


class Link(Struct, frozen=True, array_like=True):
    """One address on a page. `path` and `fragment` are empty for what leaves the site."""

    written: str
    path: str
    fragment: str
    line: int
    tag: str
    words: str = ""  # that are linked


class Facts(Struct, frozen=True):
    """Of a page. `alternates` are hreflang and address; `unlisted`: search engines shall leave it out."""

    lang: str
    title: str
    description: str
    canonical: str
    alternates: tuple[tuple[str, str], ...]
    links: tuple[Link, ...]  # each target once
    ids: frozenset[str]
    moved: bool
    unlisted: bool
    weight: int  # bytes of the page as a server sends it
    styles: tuple[str, ...]  # files of the site
    pictures: tuple[str, ...]


def facts(page: Page) -> Facts:
    metas = {each["name"]: each["content"] for each in page.all("meta") if each["name"]}
    links = page.all("link")
    return Facts(
        lang=page.lang,
        title=next(map(page.text, page.all("title")), ""),
        description=metas.get("description", ""),
        canonical=next((each["href"] for each in links if each["rel"] == "canonical"), ""),
        alternates=tuple(
            (each["hreflang"], each["href"]) for each in links if each["rel"] == "alternate" and each["hreflang"]
        ),
        links=tuple(linked(page)),
        ids=frozenset(each["id"] for each in page.tree.elements if each["id"]),
        moved=page.moved,
        unlisted=page.unlisted,
        weight=weight(page.data),
        styles=tuple(target(page.path, each["href"]).path for each in links if each["rel"] == "stylesheet"),
        pictures=tuple(pictures(page)),
    )


def pictures(page: Page) -> dict[str, None]:
    """Every size of each, as a browser may take any."""
    shown = [address for each in (*page.all("img"), *page.all("source")) for address in addresses(each)]
    return {target(page.path, address).path: None for address in shown if not leaves(address)}


def weight(data: bytes) -> int:
    """As a server sends it that compresses as well as it can."""
    from gzip import compress

    return len(compress(data, 9, mtime=0))


def linked(page: Page) -> list[Link]:
    """Each address once, where it stands first."""
    found: dict[str, Link] = {}
    for element in page.tree.elements:
        for href in addresses(element):
            if href not in found:
                found[href] = link(page, element, href)
    return list(found.values())


def addresses(element: Element) -> list[str]:
    """All that it names: what it loads, and where it leads."""
    attributes = element.attributes
    found = [attributes[name].strip() for name in ("href", "src", "poster", "action", "data") if name in attributes]
    if "srcset" in attributes:
        found += [part.split()[0] for part in attributes["srcset"].split(",") if part.strip()]
    if element.tag == "meta" and attributes.get("http-equiv", "").lower() == "refresh":
        found.append(attributes.get("content", "").partition("url=")[2])
    return found


def link(page: Page, element: Element, href: str) -> Link:
    """An absolute address of the site itself counts as one of its links."""
    inside = own(href, page.url) if leaves(href) else href
    words = page.text(element)[:60] if element.tag == "a" else element["alt"]
    if inside is None:
        return Link(href, "", "", page.line(element), element.tag, words)
    found: Target = target("", f"/{inside}") if leaves(href) else target(page.path, href)
    return Link(href, found.path, found.fragment, page.line(element), element.tag, words)
