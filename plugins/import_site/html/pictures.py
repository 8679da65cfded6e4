"""Pictures: those that were given stand on a line of their own; of others a remark stays, which readers never see."""

import re

from plugins.import_site.html.addresses import absolute
from plugins.import_site.html.letters import clean
from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import Element
from plugins.problems.problem import N_

_NAME = re.compile(
    r"(?:IMG|DSC|DSCN|P|image|photo|screenshot|picture|foto|фото)?[\s_-]*[\d\s_.:-]*(?:\.\w{3,4})?", re.IGNORECASE
)


def source(element: Element, page: Page) -> str:
    """The address of the largest that is named: pages often show a small one until somebody scrolls."""
    names = ("data-orig-file", "data-src", "data-lazy-src", "src")
    named = [element.get(name) for name in names if element.get(name) and not element.get(name).startswith("data:")]
    sets = [part.split() for part in element.get("srcset").split(", ") if part.split()]
    return next(iter(named), "") or (sets[-1][0] if sets else "") or element.get("src")


def hoist(element: Element, page: Page, words: str = "") -> str:
    """Put a picture aside, for the block after this line. Nothing stands in the line itself."""
    address = source(element, page)
    alt = described(element.get("alt")) or described(element.get("title")) or words
    if not address or address.startswith("blob:"):
        return ""
    if address.startswith("data:"):
        page.note(N_("a picture is within the page itself"), N_("save it as a file, and put it beside the text"))
        return ""
    address = absolute(address, page.address) or address
    file = page.picture(address, alt)
    if file:
        page.pending.append((f"![{plain(alt) or page.no_words}]({file})", alt))
        if not alt:
            found, do = N_("nothing says what the picture “{file}” shows"), N_("look for “{words}”, and say it there")
            page.note(found, do, file=file, words=page.no_words)
    else:
        page.pending.append((remark(address, alt), alt))
    return ""


def described(alt: str) -> str:
    """Words for people; the name of a file is none."""
    alt = clean(alt).strip()
    return "" if _NAME.fullmatch(alt) or re.fullmatch(r"[\w.%-]+\.(?:jpe?g|png|gif|webp)", alt) else alt


def plain(alt: str) -> str:
    return re.sub(r"([\\\[\]`*_{}<])", r"\\\1", alt)


def remark(address: str, alt: str) -> str:
    """`--` would end it early."""
    told = f"{address} {alt}".strip().replace("--", "- -").replace(">", "")
    return f"<!-- {told} -->"
