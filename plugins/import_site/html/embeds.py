"""What other sites showed within the page: a link to it, since our pages ask nobody else's server for anything."""

import re
from urllib.parse import urlsplit

from plugins.import_site.html.addresses import absolute, shown, written
from plugins.import_site.html.letters import clean, escaped
from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import Element
from plugins.problems.problem import N_

EMBEDS = frozenset({"iframe", "embed", "object", "video", "audio"})
_YOUTUBE = re.compile(r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]+).*")
_VIMEO = re.compile(r"https?://player\.vimeo\.com/video/(\d+).*")


def embedded(element: Element, page: Page) -> str:
    """A link with its title, or the name of the site."""
    named = [element, *element.all("source", "embed", "a")]
    addresses = (each.get(name) for each in named for name in ("src", "data-src", "href"))
    address = next((found for each in addresses if each and (found := watched(absolute(each, page.address)))), "")
    words = clean(element.get("title") or element.get("aria-label") or element.text).strip()
    if not address:
        return escaped(words)
    found, do = (
        N_("another site was shown within the text: {address}"),
        N_("a link to it was written; look at its words"),
    )
    page.note(found, do, address=address)
    return f"[{escaped(words or shown(address))}]({written(address)})"


def watched(address: str) -> str:
    """The page that people open, of one that is made to be shown within others."""
    address = _YOUTUBE.sub(r"https://www.youtube.com/watch?v=\1", address)
    address = _VIMEO.sub(r"https://vimeo.com/\1", address)
    return address if urlsplit(address).netloc else ""
