"""A page's elements one after the other → blocks of Markdown."""

from collections.abc import Callable, Iterator

from plugins.import_site.html.block import Block, Kind
from plugins.import_site.html.code import code
from plugins.import_site.html.embeds import EMBEDS
from plugins.import_site.html.faithful import faithful
from plugins.import_site.html.inline import inline, one_line
from plugins.import_site.html.letters import block
from plugins.import_site.html.lists import Inner, definitions, is_glossary, listing
from plugins.import_site.html.page import Page
from plugins.import_site.html.paragraphs import captioned, finished, paragraphs
from plugins.import_site.html.pictures import hoist
from plugins.import_site.html.tables import table
from plugins.import_site.html.tree import BLOCKS, Element, Node, words
from plugins.problems.problem import N_

Write = Callable[[Element, Page, Inner], str]
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NESTED = frozenset({"ul", "ol", "menu", "dl", "blockquote"})
DEEPEST = 6  # of these in each other: what is deeper is no list that anybody made


def blocks(element: Element, page: Page, lang: str = "") -> Iterator[Block]:
    """In order; what stands between elements is a paragraph too."""
    loose: list[Node] = []
    for child in element.children:
        if isinstance(child, Element) and holds_blocks(child):
            yield from paragraphs(loose, page, lang)
            loose = []
            yield from one(child, page, child.get("lang") or lang)
        else:
            loose.append(child)
    yield from paragraphs(loose, page, lang)


def holds_blocks(element: Element) -> bool:
    apart = BLOCKS | EMBEDS | {"hr", "pre"}
    return element.tag in apart or any(child.tag in apart for child in element.all())


def one(element: Element, page: Page, lang: str) -> Iterator[Block]:
    tag = element.tag
    if tag in HEADINGS:
        yield from heading(element, page, lang)
    elif tag == "hr":
        yield Block(Kind.RULE, "---", "", lang=lang)
    elif tag in ("ul", "ol", "menu"):
        yield from nested(Kind.LIST, listing, element, page, lang)
    elif tag == "dl" and is_glossary(element):
        yield from nested(Kind.OTHER, definitions, element, page, lang)
    elif tag == "blockquote":
        yield from nested(Kind.OTHER, quotation, element, page, lang)
    elif tag == "pre":
        yield from finished(Kind.OTHER, code(element), element, page, lang)
    elif tag == "table":
        yield from tabular(element, page, lang)
    elif tag in EMBEDS:
        yield from finished(Kind.TEXT, inline([element], page), element, page, lang)
    elif tag == "figure":
        yield from figure(element, page, lang)
    elif tag == "p" and not any(child.tag in BLOCKS for child in element.all()):
        yield from paragraphs(element.children, page, lang)
    else:
        yield from blocks(element, page, lang)


def nested(kind: Kind, write: Write, element: Element, page: Page, lang: str) -> Iterator[Block]:
    """What has blocks within; where Markdown cannot nest them like that, they stand one after the other."""
    used, pending, outermost = list(page.used), list(page.pending), not page.within
    markdown = write(element, page, inner) if levels(element) <= DEEPEST else ""
    if (outermost and markdown.strip() and not faithful(markdown, element)) or levels(element) > DEEPEST:
        page.used, page.pending = used, pending
        page.note(
            N_("a list or quotation could not be written as it was: “{words}”"), N_("look at it"), words=start(element)
        )
        yield from blocks(element, page, lang)
    else:
        yield from finished(kind, markdown, element, page, lang, ordered=element.tag == "ol")


def levels(element: Element) -> int:
    """How deep lists and quotations are in each other."""
    return (element.tag in NESTED) + max(map(levels, element.elements), default=0)


def start(element: Element) -> str:
    return " ".join("".join(words(element)).split())[:60]


def quotation(element: Element, page: Page, inner: Inner) -> str:
    quoted = "\n".join(f"> {line}".rstrip() for line in inner(element, page).split("\n"))
    return quoted if quoted.strip("> \n") else ""


def heading(element: Element, page: Page, lang: str) -> Iterator[Block]:
    """Emphasis says nothing where all of it is emphasised."""
    only = element
    while len(only.children) == 1 and isinstance(only.children[0], Element) and only.children[0].tag in ("b", "strong"):
        only = only.children[0]
    written = one_line(inline(only.children, page))
    markdown = f"{'#' * int(element.tag[1])} {written}" if any(map(str.isalnum, written)) else block(written)
    kind = Kind.HEADING if markdown.startswith("#") else Kind.TEXT
    yield from finished(kind, markdown, element, page, lang, level=int(element.tag[1]))


def inner(element: Element, page: Page) -> str:
    """Blocks within a list item, a quotation or a note, as one text."""
    used, page.used = page.used, []
    page.within += 1
    found = list(blocks(element, page))
    page.within -= 1
    page.used = [*used, *(label for each in found for label in each.notes)]
    headings = (each if each.kind is not Kind.HEADING else bold(each) for each in found)
    return "\n\n".join(each.markdown for each in headings if each.kind is not Kind.RULE)


def bold(heading: Block) -> Block:
    return Block(Kind.TEXT, f"**{heading.markdown.lstrip('# ').replace('**', '')}**", heading.plain)


def tabular(element: Element, page: Page, lang: str) -> Iterator[Block]:
    """A table that only places things side by side is no table."""
    markdown = table(element, page, inner)
    if markdown is None:
        for cell in element.all("caption", "td", "th"):
            if not any(cell in list(outer.all("td", "th")) for outer in element.all("td", "th") if outer is not cell):
                yield from blocks(cell, page, lang)
    else:
        yield from finished(Kind.OTHER, markdown, element, page, lang)


def figure(element: Element, page: Page, lang: str) -> Iterator[Block]:
    """A picture and below it what was said of it, which stands in for what it shows where nothing else does."""
    captions = list(element.all("figcaption"))
    said = " ".join("".join(words(captions[0])).split()) if captions else ""
    pictures = list(element.all("img"))
    if pictures and not any(element.all("table", "blockquote", "ul", "pre", "iframe", "video", "audio")):
        for picture in pictures:
            hoist(picture, page, said if len(pictures) == 1 else "")
        yield from finished(Kind.PICTURE, "", element, page, lang)
    else:
        rest = Element("div", {}, [child for child in element.children if child not in captions])
        yield from blocks(rest, page, lang)
    for caption in captions:
        if any(child.tag in BLOCKS or child.tag in ("em", "i") for child in caption.all()):
            yield from blocks(caption, page, lang)
        else:
            yield from captioned(caption, page, lang)
