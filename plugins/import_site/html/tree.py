"""HTML as a browser understands it, however it was written, as a tree of plain elements."""

from collections.abc import Iterable, Iterator
from html.parser import HTMLParser

from plugins.import_site.html.regular import regular

DEEPEST = 150  # elements in elements; what is deeper stands beside them
VOID = frozenset({"br", "col", "embed", "hr", "img", "source", "wbr"})


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
