"""Lines of text between elements → paragraphs, and the pictures that stood in them."""

from collections.abc import Iterator

from msgspec.structs import replace

from plugins.import_site.html.block import Block, Kind
from plugins.import_site.html.inline import inline, lines
from plugins.import_site.html.letters import block
from plugins.import_site.html.page import Page
from plugins.import_site.html.tree import Element, Node, words

BREAKS = 2  # so many line breaks make a new paragraph


def paragraphs(nodes: list[Node], page: Page, lang: str) -> Iterator[Block]:
    """Two line breaks are a new paragraph: so it was written where the key for one did nothing else."""
    part: list[Node] = []
    for node in [*nodes, None]:
        trailing = sum(isinstance(each, Element) and each.tag == "br" for each in tail(part))
        if node is None or (trailing >= BREAKS and not blank(node) and not is_break(node)):
            held = Element("p", {}, part)
            yield from finished(Kind.TEXT, block(lines(inline(part, page))), held, page, lang)
            part = []
        if node is not None:
            part.append(node)


def tail(nodes: list[Node]) -> Iterator[Node]:
    for node in reversed(nodes):
        if not blank(node) and not is_break(node):
            return
        yield node


def blank(node: Node) -> bool:
    return isinstance(node, str) and not node.strip()


def is_break(node: Node) -> bool:
    return isinstance(node, Element) and node.tag == "br"


def finished(
    kind: Kind, markdown: str, element: Element, page: Page, lang: str, level: int = 0, *, ordered: bool = False
) -> Iterator[Block]:
    """The block, and after it the pictures that stood in it."""
    used, page.used = tuple(dict.fromkeys(page.used)), []
    if markdown.strip():
        yield Block(kind, markdown, " ".join("".join(words(element)).split()), level, lang, used, ordered)
    pending, page.pending = page.pending, []
    for picture, alt in pending:
        yield Block(Kind.PICTURE, picture, alt, lang=lang)


def captioned(caption: Element, page: Page, lang: str) -> Iterator[Block]:
    """It goes where its picture goes."""
    for block_ in paragraphs([Element("em", {}, caption.children)], page, lang):
        yield replace(block_, kind=Kind.PICTURE)
