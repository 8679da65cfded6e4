"""The sitemap names the pages that search engines shall find, all of them and no others. Where there is one."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, ParseError, fromstring

from plugins.checks.address import file_at, own
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pages that are missing in the sitemap, and addresses in it that are not there, or not for search engines"),
    N_("search engines do not find what is missing, and show readers what leads nowhere or should not be found"),
    N_("this is a fault of the program: tell a developer"),
)
MAIN = "sitemap.xml"
NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"
LIMIT = 50_000  # addresses in one file, by the protocol
# Later pages of lists, and of the index of titles: they change with every new text, and all of it has its own page.
LATER = re.compile(r"/page/\d+/index\.html$|^[^/]+/search/.+/index\.html$")


def of_site(site: Whole) -> Iterator[Finding]:
    if MAIN not in site.memory:
        return
    named: list[tuple[str, str]] = []
    for path in parts(site):
        root = parsed(site.read(path))
        if root is None or root.tag not in (f"{NS}urlset", f"{NS}sitemapindex"):
            yield Finding(N_("this is not a sitemap"), RULE.fix, path=path)
            continue
        urls = [text(each) for each in root.iter(f"{NS}loc")] if root.tag == f"{NS}urlset" else []
        named += [(url, path) for url in urls]
        if len(urls) > LIMIT:
            yield Finding(N_("the sitemap has more addresses than {limit}"), RULE.fix, {"limit": LIMIT}, path=path)
        for link in root.iter(f"{XHTML}link"):
            if (found := fault(link.get("href", ""), site)) is not None:
                yield Finding(found, RULE.fix, {"address": link.get("href", "")}, path=path)
    yield from of_addresses(named, site)


def of_addresses(named: list[tuple[str, str]], site: Whole) -> Iterator[Finding]:
    seen: set[str] = set()
    for url, path in named:
        if url in seen:
            yield Finding(N_("the sitemap names “{address}” twice"), RULE.fix, {"address": url}, path=path)
        elif (found := fault(url, site)) is not None:
            yield Finding(found, RULE.fix, {"address": url}, path=path)
        seen.add(url)
    for page, facts in site.real_pages.items():
        own_page = facts.canonical and file_at(own(facts.canonical, site.url) or "") == page
        if own_page and not facts.unlisted and not LATER.search(page) and facts.canonical not in seen:
            yield Finding(N_("the sitemap leaves out “{address}”"), RULE.fix, {"address": facts.canonical}, path=MAIN)


def parts(site: Whole) -> list[str]:
    """The file itself, and those that it names where it is an index."""
    root = parsed(site.read(MAIN))
    if root is None or root.tag != f"{NS}sitemapindex":
        return [MAIN]
    return [MAIN, *(own(text(each), site.url) or text(each) for each in root.iter(f"{NS}loc"))]


def parsed(data: bytes) -> Element | None:
    try:
        return fromstring(data)
    except ParseError:
        return None


def text(element: Element) -> str:
    return (element.text or "").strip()


def fault(url: str, site: Whole) -> str | None:
    address = own(url, site.url)
    page = site.pages.get(file_at(address)) if address is not None else None
    if page is None:
        return N_("the sitemap names “{address}”, which is no page")
    if page.moved or page.unlisted:
        return N_("the sitemap names “{address}”, which is not for search engines")
    return None if page.canonical in ("", url) else N_("the sitemap names “{address}”, which is a copy of another page")
