"""What programs leave in pages and nobody means: Word's lists that are paragraphs, hidden text, empty marks."""

import re

from plugins.import_site.html.tree import Element, Node

_HIDDEN = re.compile(r"(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)", re.IGNORECASE)
_LEVEL = re.compile(r"mso-list\s*:\s*\S+\s+level(\d)", re.IGNORECASE)
_WORD_ITEM = re.compile(r"MsoListParagraph|MsoListBullet|MsoListNumber")
_BULLET = re.compile(r"^[\s\u00a0]*(?:(?P<bullet>[·•▪◦‣\uf0b7\uf0a7o§Øü-])|(?P<number>\d{1,3}|[a-z])[.)])[\s\u00a0]+")
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_ITALIC = re.compile(r"font-style\s*:\s*italic", re.IGNORECASE)


def tidied(element: Element) -> Element:
    """The tree without them."""
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, str):
            children.append(child)
        elif not _HIDDEN.search(child.get("style")):
            children.append(styled(tidied(child)))
    return Element(element.tag, element.attributes, word_lists(children))


def styled(element: Element) -> Element:
    """A span that only looks bold or slanted is emphasised; so it is with Wix and Google Docs."""
    style = element.get("style")
    if element.tag != "span" or not style:
        return element
    kind = "strong" if _BOLD.search(style) else "em" if _ITALIC.search(style) else ""
    return Element(kind, {}, element.children) if kind else element


def word_lists(children: list[Node]) -> list[Node]:
    """Paragraphs that Word shows as items → items of lists."""
    found: list[Node] = []
    open_: list[Element] = []
    for child in children:
        level = item_level(child)
        if not level or not isinstance(child, Element):
            if open_ and isinstance(child, str) and not child.strip():
                continue
            open_ = []
            found.append(child)
            continue
        item, ordered = without_bullet(child)
        add(item, min(level, len(open_) + 1), "ol" if ordered else "ul", open_, found)
    return found


def add(item: Element, level: int, tag: str, open_: list[Element], found: list[Node]) -> None:
    del open_[level:]
    if len(open_) < level or open_[-1].tag != tag:
        del open_[level - 1 :]
        new = Element(tag)
        last = open_[-1].children[-1] if open_ and open_[-1].children else None
        (last.children if isinstance(last, Element) else found).append(new)
        open_.append(new)
    open_[-1].children.append(item)


def item_level(node: Node) -> int:
    if not isinstance(node, Element) or node.tag != "p":
        return 0
    match = _LEVEL.search(node.get("style"))
    if match:
        return min(int(match[1]) or 1, 6)
    return 1 if _WORD_ITEM.search(node.get("class")) and _BULLET.match(node.text) else 0


def without_bullet(paragraph: Element) -> tuple[Element, bool]:
    """The item, and whether it was numbered."""
    match = _BULLET.match(paragraph.text)
    if not match:
        return Element("li", {}, paragraph.children), False
    return Element("li", {}, cut(paragraph.children, match.end())[0]), bool(match["number"])


def cut(nodes: list[Node], count: int) -> tuple[list[Node], int]:
    """Without so many characters at the beginning; and how many are still to go."""
    kept: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            kept.append(node[count:])
            count = max(count - len(node), 0)
        else:
            children, count = cut(node.children, count)
            kept.append(Element(node.tag, node.attributes, children))
    return kept, count
