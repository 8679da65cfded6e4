"""The HTML of a text → its blocks."""

from plugins.import_site.html.block import Block, Kind
from plugins.import_site.html.blocks import blocks, inner
from plugins.import_site.html.footnotes import take_footnotes
from plugins.import_site.html.page import Page
from plugins.import_site.html.residue import tidied
from plugins.import_site.html.tree import Element, tree


def text_blocks(html: str, page: Page) -> list[Block]:
    return of_tree(tree(html), page)


def of_tree(root: Element, page: Page) -> list[Block]:
    """The blocks; the notes, in `page.footnotes`, are of those that refer to them."""
    root = tidied(root)
    page.labels, notes = take_footnotes(root)
    page.footnotes = {label: inner(note, page).strip("\n") for label, note in notes.items()}
    page.used, pending, page.pending = [], page.pending, []
    found = list(blocks(root, page))
    return [*found, *(Block(Kind.PICTURE, markdown, alt) for markdown, alt in pending)]


def joined(found: list[Block], footnotes: dict[str, str]) -> str:
    """One text; two lists right after each other stay two."""
    parts: list[str] = []
    for number, each in enumerate(found):
        before = found[number - 1] if number else None
        if before and before.kind is each.kind is Kind.LIST and before.ordered == each.ordered:
            parts.append("<!-- -->")
        parts.append(each.markdown)
    used = dict.fromkeys(label for each in found for label in each.notes)
    parts += [definition(label, footnotes.get(label, "")) for label in used]
    return "\n\n".join(parts)


def definition(label: str, text: str) -> str:
    return f"[^{label}]: " + "\n".join(f"    {line}" if line else "" for line in text.split("\n")).lstrip(" ")
