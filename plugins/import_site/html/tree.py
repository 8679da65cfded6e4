"""HTML as a browser understands it, however it was written, as a tree of plain elements.

nh3 reads it by the rules of HTML 5 (Servo's html5ever), which close what was left open, and drops what is no text; what
it gives back is regular enough for the standard library.
"""

import re
from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

import nh3

DEEPEST = 150  # elements in elements; what is deeper stands beside them
MOST_OPEN = 1_000  # beyond that a page is no page, and its text is taken without its elements
_TAG_NAMES = (
    "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup dd del"
    " details dfn div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup"
    " hr i iframe img ins kbd label legend li main mark menu nav object ol p picture pre q rp rt ruby s samp"
    " section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var"
    " video wbr"
)
_TAGS = frozenset(_TAG_NAMES.split())
_ATTRIBUTE_NAMES = (
    "alt aria-label aria-hidden cite class colspan data-fn data-hook data-lazy-src data-orig-file data-src"
    " datetime dir href id itemprop lang name poster role rowspan src srcset start style title type value"
)
_ATTRIBUTES = frozenset(_ATTRIBUTE_NAMES.split())
_REMOVED_NAMES = "script style noscript template title svg math select textarea canvas xmp"
_WITH_CONTENT = frozenset(_REMOVED_NAMES.split())
_SCHEMES = frozenset({"http", "https", "mailto", "tel", "data", "file", "ftp", "blob", "cid"})
VOID = frozenset({"br", "col", "embed", "hr", "img", "source", "wbr"})
_OPENING = re.compile(r"<(/?)(?!(?:br|hr|img|p|li|meta|link|input)\b)[a-zA-Z]")


class Element:
    """`children` are elements and pieces of text."""

    __slots__ = ("attributes", "children", "tag")

    def __init__(
        self, tag: str, attributes: dict[str, str] | None = None, children: "list[Node] | None" = None
    ) -> None:
        self.tag, self.attributes = tag, attributes or {}
        self.children: list[Node] = children or []

    @property
    def elements(self) -> "Iterator[Element]":
        return (child for child in self.children if isinstance(child, Element))

    @property
    def text(self) -> str:
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def all(self, *tags: str) -> "Iterator[Element]":
        """All that is in it, however deep, in the order of the page; without tags, every element."""
        for child in self.elements:
            if not tags or child.tag in tags:
                yield child
            yield from child.all(*tags)


Node = Element | str


def tree(html: str) -> Element:
    reader = _Reader()
    reader.feed(regular(html))
    reader.close()
    return reader.root


def regular(html: str) -> str:
    """Well-formed, and of known elements only; of others the text stays."""
    tags = _TAGS if depth(html) < MOST_OPEN else frozenset({"p", "br"})
    if tags is not _TAGS:
        html = re.sub(r"<(?!/?(?:p|br)\b)/?[a-zA-Z][^>]{0,2000}>", " ", html)
    return nh3.clean(
        html,
        tags=set(tags),
        attributes={"*": set(_ATTRIBUTES)},
        clean_content_tags=set(_WITH_CONTENT),
        link_rel=None,
        url_schemes=set(_SCHEMES),
        strip_comments=True,
    )


def depth(html: str) -> int:
    """How many elements are open at once at most; the parser takes quadratic time for them."""
    most = now = 0
    for match in _OPENING.finditer(html):
        now = max(now + (-1 if match[1] else 1), 0)
        most = max(most, now)
    return most


def text_of(html: str) -> str:
    """What is to be read in a piece of HTML; words of different lines stay apart."""
    if "<" not in html and "&" not in html:
        return html
    return " ".join("".join(words(tree(html))).split())


_BLOCK_NAMES = (
    "address article aside blockquote caption center dd details div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th"
    " thead tr ul"
)
BLOCKS = frozenset(_BLOCK_NAMES.split())


def words(element: Element) -> Iterable[str]:
    for child in element.children:
        if isinstance(child, str):
            yield child
        else:
            apart = child.tag in BLOCKS or child.tag == "br"
            yield from (" ", *words(child), " ") if apart else words(child)


class _Reader(HTMLParser):
    """Builds the tree of what nh3 gave."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("")
        self.open = [self.root]
        self.beyond = 0  # elements that are open, but too deep

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        if tag not in VOID and len(self.open) >= DEEPEST:
            self.beyond += 1
            return
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        if self.beyond:
            self.beyond -= 1
        elif len(self.open) > 1:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)
