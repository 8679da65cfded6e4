"""What stands within a line: emphasis, links, line breaks, notes; pictures are put aside for a line of their own."""

import re

from plugins.import_site.html.addresses import absolute, shown, written
from plugins.import_site.html.embeds import EMBEDS, embedded
from plugins.import_site.html.letters import clean, escaped
from plugins.import_site.html.page import Page
from plugins.import_site.html.pictures import hoist
from plugins.import_site.html.tree import BLOCKS, Element, Node
from plugins.problems.problem import N_

STRONG, EMPHASIS = frozenset({"b", "strong"}), frozenset({"em", "i", "cite", "dfn", "var"})
AS_HTML = frozenset({"sub", "sup", "kbd", "mark", "del", "ins", "s"})
SAME = {"b": "strong", "i": "em", "strike": "s"}
BREAK = "\0"  # a line's end that is meant
_EDGES = re.compile(r"^(\s*)(.*?)(\s*)$", re.DOTALL)
_BREAKS = re.compile(rf"[ \n\u00a0]*{BREAK}[ \n\u00a0]*")


def inline(nodes: list[Node], page: Page) -> str:
    """Markdown without line breaks but BREAK."""
    found = ""
    for node in merged(nodes):
        new = piece(node, page)
        if new.startswith("[") and found.endswith("!"):  # which would be a picture
            found = f"{found[:-1]}\\!"
        found += new
    return found


def merged(nodes: list[Node]) -> list[Node]:
    """Neighbours with the same emphasis are one: editors cut a word in two without anybody seeing it."""
    found: list[Node] = []
    for node in nodes:
        last = found[-1] if found else None
        if isinstance(node, Element) and isinstance(last, Element) and alike(node, last):
            found[-1] = Element(last.tag, last.attributes, [*last.children, *node.children])
        elif isinstance(node, str) and isinstance(last, str):
            found[-1] = last + node
        else:
            found.append(node)
    return found


def alike(one: Element, other: Element) -> bool:
    kind = SAME.get(one.tag, one.tag)
    return kind in ("strong", "em") and kind == SAME.get(other.tag, other.tag)


def piece(node: Node, page: Page) -> str:
    if isinstance(node, str):
        return escaped(clean(node))
    if label := page.labels.get(id(node)):
        page.used.append(label)
        return f"[^{label}]"
    if node.tag == "br":
        return BREAK
    if node.tag == "img":
        return hoist(node, page)
    if node.tag in EMBEDS:
        return embedded(node, page)
    if node.tag == "a":
        return link(node, page)
    words = inline(node.children, page)
    if node.tag in BLOCKS:  # where only a line can be: a cell, a heading
        return f"{BREAK}{words}{BREAK}" if words.strip() else words
    return marked(words, node)


def marked(words: str, element: Element) -> str:
    """Marks stand at words, not at spaces; what has no words is not marked."""
    if BREAK in words and element.tag in STRONG | EMPHASIS:
        return BREAK.join(marked(part, element) for part in words.split(BREAK))
    match = _EDGES.match(words)
    assert match, "every text matches"
    before, core, after = match.groups()
    if not any(map(str.isalnum, core)):
        return words
    if element.tag in STRONG and "**" not in core:
        return f"{before}**{core}**{after}"
    if element.tag in EMPHASIS and "*" not in core.replace("\\*", "").replace("**", ""):
        return f"{before}*{core}*{after}"
    if element.tag in AS_HTML or element.tag == "strike":
        tag = SAME.get(element.tag, element.tag)
        return f"{before}<{tag}>{core}</{tag}>{after}"
    if element.tag in ("code", "tt", "samp") and "`" not in element.text and BREAK not in core:
        return f"{before}`{clean(element.text).strip()}`{after}"
    return f"{before}“{core}”{after}" if element.tag == "q" else words


def link(element: Element, page: Page) -> str:
    words = inline(element.children, page)
    href = element.get("href")
    if not href:
        return words
    address = absolute(href, page.address) if not href.startswith("#") else ""
    core = _BREAKS.sub(" ", words).strip()
    if not core:
        if address and any(element.all("img")) and not _PICTURE.search(address):
            page.note(N_("a picture was a link to {address}"), N_("write the link into the text"), address=address)
        return words
    if not address:
        told = N_("a link that leads nowhere here: “{words}” ({address})")
        page.note(told, N_("its words were kept"), words=clean(element.text).strip(), address=href[:200])
        return words
    target = page.link(address)
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    if target == address and clean(element.text).strip() in (address, href) and written(address) == address:
        return f"{before}<{address}>{after}"
    core = without_links(core)
    return f"{before.replace(BREAK, '')}[{core}]({written(target)}){after.replace(BREAK, '')}"


_PICTURE = re.compile(r"\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)|attachment_id=", re.IGNORECASE)
_LINKED = re.compile(r"(?<!\\)\[((?:\\.|[^\]\\^])*)\]\([^)\s]*\)|<(https?://[^>]*)>")


def without_links(words: str) -> str:
    """A link in a link: its words."""
    return _LINKED.sub(lambda match: match[1] or shown(match[2]), words)


def lines(markdown: str) -> str:
    """With the breaks as Markdown has them; none at the edges."""
    return _BREAKS.sub("  \n", _BREAKS.sub(BREAK, markdown).strip(f"{BREAK} \n\u00a0"))


def one_line(markdown: str) -> str:
    return " ".join(_BREAKS.sub(" ", markdown).split(" ")).strip()
