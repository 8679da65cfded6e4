"""Lists, with all that stands in their items. Python-Markdown wants four spaces before what belongs to an item."""

import re
from collections.abc import Callable, Iterator

from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import Element, Node

Inner = Callable[[Element, Page], str]
_LIST = re.compile(r"(?:[*] |\d+\. )")


def listing(element: Element, page: Page, inner: Inner) -> str:
    """Items that are no items (a list right within a list) belong to the one before."""
    number = int(start) if (start := element.get("start")).isdecimal() and start.isascii() and len(start) < 7 else 1
    items: list[str] = []
    loose = False
    for holder in holders(element):
        text = inner(holder if holder.tag == "li" else Element("li", {}, [holder]), page).strip("\n")
        if not text.strip():
            continue
        if holder.tag in ("ul", "ol") and items:
            items[-1] += "\n" + indented(text)
            continue
        mark = f"{number}. " if element.tag == "ol" else "* "
        number += 1
        tight = tightened(text)
        loose |= "\n\n" in tight
        items.append(mark.ljust(4)[: max(len(mark), 2)] + indented(tight).lstrip(" "))
    return ("\n\n" if loose else "\n").join(items)


def holders(element: Element) -> Iterator[Element]:
    """The items; what stands between them is one too."""
    loose: list[Node] = []
    for child in [*element.children, None]:
        if (isinstance(child, Element) and child.tag in ("li", "ul", "ol")) or child is None:
            if loose:
                yield Element("li", {}, loose)
            loose = []
            if child is not None:
                yield child
        else:
            loose.append(child)


def indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


def tightened(text: str) -> str:
    """Of one paragraph with a list below, which needs no blank line between."""
    head, between, rest = text.partition("\n\n")
    return f"{head}\n{rest}" if between and _LIST.match(rest) and "\n\n" not in rest else text


def is_glossary(element: Element) -> bool:
    """Terms with what they mean, and nothing else."""
    parts = [child for child in element.children if isinstance(child, Element) or child.strip()]
    known = all(isinstance(part, Element) and part.tag in ("dt", "dd") and part.text.strip() for part in parts)
    first = parts[0] if parts else None
    return known and isinstance(first, Element) and first.tag == "dt"


def definitions(element: Element, page: Page, inner: Inner) -> str:
    """`Term`, and below it `:   what it means`."""
    lines: list[str] = []
    for child in element.elements:
        text = inner(child, page).strip("\n")
        if child.tag == "dt":
            lines += ["", re.sub(r"\s*\n\s*", " ", text)]
        else:
            lines.append(f":   {indented(text).lstrip(' ')}")
    return "\n".join(lines).strip("\n")
