"""Every link inside the site leads to a file that is there, written the same way, and to a place that is in it."""

import re
from collections.abc import Iterator, Mapping
from html import unescape

from plugins.checks.address import target
from plugins.checks.facts import Link
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("links, pictures and addresses in feeds, calendars and rules that lead nowhere inside the site"),
    N_("readers end on a page that says “not found”"),
    N_("name the text by its folder: [more](pages/about#how-it-began)"),
)
FEEDS = (".xml", ".atom", ".ics", ".json")
_END = r"[^\s\"'<>&\\)\]]*"


def of_site(site: Whole) -> Iterator[Finding]:
    folded = {path.casefold(): path for path in site.memory}
    for path, page in site.pages.items():
        for link in page.links:
            if link.path and (wrong := fault(link, site, folded)):
                found, values = wrong
                given = {"address": link.written, **values}
                yield Finding(found, RULE.fix, given, (link.words, link.written), link.line, path)
    yield from of_feeds(site, folded)


def fault(link: Link, site: Whole, folded: Mapping[str, str]) -> tuple[str, dict[str, str]] | None:
    if link.path.startswith("../"):
        return N_("“{address}” leads out of the site"), {}
    if link.path not in site.memory:
        if meant := folded.get(link.path.casefold()):
            return N_("“{address}” is written “{meant}” in upper and lower case"), {"meant": meant}
        return N_("“{address}” leads to nothing"), {}
    if link.fragment and link.path in site.pages and link.fragment not in ("top", *site.pages[link.path].ids):
        return N_("“{address}” leads to a place “#{fragment}” that is not on that page"), {"fragment": link.fragment}
    return None


def of_feeds(site: Whole, folded: Mapping[str, str]) -> Iterator[Finding]:
    """All addresses of the site that stand anywhere in these files."""
    address = re.compile(re.escape(site.url) + _END)
    for path in site.ending(*FEEDS):
        text = site.read(path).decode("utf-8", "replace").replace("\r\n ", "")
        text = unescape(unescape(text)) if "&" in text else text
        for url in dict.fromkeys(address.findall(text)):
            there = target("", "/" + url[len(site.url) :].rstrip(".,;"))
            link = Link(url, there.path, there.fragment, 1, "a")
            if wrong := fault(link, site, folded):
                yield Finding(wrong[0], RULE.fix, {"address": url, **wrong[1]}, (), 1, path)
