"""The text of a page, among all that stands around it. What is left out is kept, for the report."""

import re
from collections.abc import Iterator

from msgspec import Struct

from plugins.import_site.html.tree import Element, words

_CLASSES = "entry-content|post-content|article-content|post-body|article-body|article__body|e-content|blog-post-content"
# How makers of sites mark the text itself, the surest first.
_MARKS = (
    ("itemprop", re.compile(r"articleBody")),
    ("data-hook", re.compile(r"post-description|post-content")),
    ("class", re.compile(rf"(?:^|\s)(?:{_CLASSES})(?=\s|$)")),
)
_PLACES = ("article", "main")
_AROUND = frozenset({"nav", "footer", "aside", "form", "menu", "fieldset"})
_ROLES = frozenset({"navigation", "banner", "contentinfo", "search", "complementary", "dialog", "alertdialog"})
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:cookie|consent|gdpr|navbar|navigation|menu|sidebar|breadcrumbs?|share|sharing|social|sharedaddy"
    r"|related|recent-posts|comments?|respond|newsletter|subscribe|popup|modal|advert|promo|pagination|pager|skip-link"
    r"|author-box|byline|post-meta|entry-meta|entry-footer|post-footer|site-header|site-footer|banner)(?=$|[\s_-])",
    re.IGNORECASE,
)
ENOUGH = 0.25  # of the words of all paragraphs: less is a teaser


class Main(Struct):
    text: Element
    title: str
    left_out: list[str]


def main_text(root: Element) -> Main:
    title = heading(root)
    found = marked(root) or placed(root) or root
    left: list[str] = []
    around = [] if found is root else list(outside(root, found))
    text = without_surroundings(found, left, sure=found is not root)
    return Main(text, title, [*filter(None, (said(each) for each in around)), *left])


def said(element: Element) -> str:
    return " ".join("".join(words(element)).split())


def heading(root: Element) -> str:
    return next((text for each in root.all("h1") if (text := said(each))), "")


def marked(root: Element) -> Element | None:
    for name, pattern in _MARKS:
        found = [each for each in root.all() if pattern.search(each.get(name))]
        if found:
            return max(found, key=weight)
    return None


def placed(root: Element) -> Element | None:
    """The `article` or `main` that has a good part of what is to be read."""
    whole = weight(root)
    for tag in _PLACES:
        found = [each for each in root.all() if each.tag == tag or (tag == "main" and each.get("role") == "main")]
        best = max(found, key=weight, default=None)
        if best is not None and weight(best) >= ENOUGH * whole:
            return best
    return None


def weight(element: Element) -> int:
    """Letters in paragraphs, rather than in menus."""
    inside = sum(len(each.text) for each in element.all("p", "li", "blockquote", "td") if len(each.text) > 30)
    return inside + (len(element.text) if element.tag == "p" else 0)


def outside(root: Element, kept: Element) -> Iterator[Element]:
    """The largest elements that the text is not in."""
    for child in root.elements:
        if child is kept:
            continue
        if any(each is kept for each in child.all()):
            yield from outside(child, kept)
        elif child.text.strip():
            yield child


def without_surroundings(element: Element, left: list[str], *, sure: bool) -> Element:
    """A copy. Where the text itself is marked, only what is plainly none of it goes."""
    children = []
    for child in element.children:
        if isinstance(child, Element):
            if surrounds(child, sure=sure):
                left += filter(None, [said(child)])
                continue
            child = without_surroundings(child, left, sure=sure)
        children.append(child)
    return Element(element.tag, element.attributes, children)


def surrounds(element: Element, *, sure: bool) -> bool:
    if element.tag in _AROUND or element.get("role") in _ROLES:
        return True
    if element.tag == "header":
        return not sure and not any(element.all("h1"))
    if element.tag in ("p", "h1", "h2", "h3", "a", "img", "span", "blockquote"):
        return False
    named = f"{element.get('class')} {element.get('id')} {element.get('data-hook')}"
    return bool(_NAMED.search(named)) and len(element.text) < 4_000 and not any(element.all("h1"))
