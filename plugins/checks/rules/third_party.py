"""Nothing is fetched from another host: who reads here is nobody else's business."""

import re
from collections.abc import Iterator

from plugins.checks.address import leaves, own
from plugins.checks.html.element import Element
from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pictures, styles, scripts and anything else that pages load from other hosts"),
    N_("the other host learns who reads here, and when; for some readers that is dangerous"),
    N_("put the file beside the text and name it there, or make it a link"),
    files=(".css", ".svg"),
)
LOADING = frozenset(
    [
        "src",
        "srcset",
        "imagesrcset",
        "poster",
        "data",
        "action",
        "formaction",
        "ping",
        "background",
        "manifest",
        "codebase",
        "profile",
    ]
)
TAGS = frozenset({"link", "use", "image", "feImage", "base"})  # which load what others only link to
LINKED = frozenset({"canonical", "alternate", "author", "license", "me", "next", "prev", "up", "first", "last", "help"})
_IN_FILE = re.compile(
    r"""(?:url\(\s*|@import\s+|(?:xlink:)?href\s*=\s*|src\s*=\s*)["']?((?:[a-z][a-z0-9+.-]*:)?//[^"')\s]+)""",
    re.IGNORECASE,
)
_HINTS = frozenset({"dns-prefetch", "preconnect", "prefetch", "preload", "modulepreload", "prerender"})


def of_page(page: Page) -> Iterator[Finding]:
    for element in page.tree.elements:
        if element.tag not in TAGS and LOADING.isdisjoint(element.attributes):
            continue
        for address in fetched(element):
            if leaves(address) and not address.startswith("data:") and own(address, page.url) is None:
                yield Finding(
                    N_("“{address}” would be loaded from another host"),
                    RULE.fix,
                    {"address": address},
                    (address,),
                    page.line(element),
                )


def fetched(element: Element) -> Iterator[str]:
    attributes = element.attributes
    for name in LOADING & attributes.keys():
        value = attributes[name]
        several = [part.split()[0] for part in value.split(",") if part.strip()] if "srcset" in name else [value]
        yield from (each.strip() for each in several)
    if element.tag == "link" and (_HINTS & set(element["rel"].split()) or not LINKED & set(element["rel"].split())):
        yield element["href"].strip()
    if element.tag in ("use", "image", "feImage") and element.foreign:
        yield (element["href"] or element["xlink:href"]).strip()
    if element.tag == "base":
        yield element["href"]


def of_file(_path: str, data: bytes) -> Iterator[Finding]:
    """Of styles and drawings."""
    for match in _IN_FILE.finditer(data.decode("utf-8", "replace")):
        yield Finding(N_("“{address}” would be loaded from another host"), RULE.fix, {"address": match[1]})
