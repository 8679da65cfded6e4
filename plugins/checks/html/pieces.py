"""The text of a page in pieces, each with the element that it stands in directly."""

from collections.abc import Iterator

from plugins.checks.html.element import Tree
from plugins.checks.html.vocabulary import VOID


def pieces(tree: Tree) -> Iterator[tuple[int, str]]:
    """Number of the element, -1 for none, and the text as it is written, with references and comments."""
    source, elements, place = tree.source, tree.elements, 0
    inside: list[int] = []
    for number, element in enumerate(elements):
        while inside and elements[inside[-1]].end <= element.at:
            last = inside.pop()
            yield last, source[place : elements[last].end]
            place = after(tree, last)
        yield (inside[-1] if inside else -1), source[place : element.at]
        place = element.start
        if element.tag in VOID or element.end <= element.start:
            place = after(tree, number)
        else:
            inside.append(number)
    while inside:
        last = inside.pop()
        yield last, source[place : elements[last].end]
        place = after(tree, last)


def after(tree: Tree, number: int) -> int:
    """Where an element's end tag ends; where it has none, where its content does."""
    element = tree.elements[number]
    closed = element.tag not in VOID and tree.source.startswith("</", element.end)
    return tree.source.find(">", element.end) + 1 if closed else element.end
