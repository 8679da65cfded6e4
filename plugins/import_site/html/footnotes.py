"""Footnotes of every make: a reference and a note that lead to each other, or that WordPress marks as such."""

import re
from collections.abc import Iterator

from plugins.import_site.html.tree import Element

NOTES = frozenset({"li", "p", "div", "dd", "aside"})
_BACK = re.compile(r"^[\s↩↑^⇑︎\ufe0f\[\]()\d*†.a-z]{0,8}$")
Place = tuple[Element, ...]
"""An element with all that it is in, the innermost first."""


def places(element: Element, above: Place = ()) -> Iterator[Place]:
    for child in element.elements:
        yield (child, *above)
        yield from places(child, (child, *above))


def take_footnotes(root: Element) -> tuple[dict[int, str], dict[str, Element]]:
    """Labels of references by the identity of their element; by label the notes, which are taken out of the tree."""
    every = list(places(root))
    named = {name: place for place in every for name in (place[0].get("id"), place[0].get("name")) if name}
    order = {id(place[0]): number for number, place in enumerate(every)}
    labels: dict[int, str] = {}
    found: dict[str, Element] = {}
    by_target: dict[str, str] = {}
    for place in every:
        target = place[0].get("href").removeprefix("#")
        if place[0].tag != "a" or not place[0].get("href").startswith("#") or target not in named:
            continue
        note = next((each for each in named[target] if each.tag in NOTES), None)
        before = order[id(place[0])] < order[id(named[target][0])]  # an arrow leads up again
        if note is None or note in place or not before or not leads_back(note, place):
            continue
        label = by_target.setdefault(target, str(len(by_target) + 1))
        labels[id(outermost(place))] = label
        found.setdefault(label, note)
    for note in found.values():
        remove(note, every)
    return labels, {label: without_back(note) for label, note in found.items()}


def leads_back(note: Element, place: Place) -> bool:
    """To the reference itself, or to what holds it: the paragraph's own name would do too."""
    near = [place[0], *list(place[0].all()), *place[1:3]]
    names = {name for each in near for name in (each.get("id"), each.get("name")) if name}
    back = (link.get("href") for link in note.all("a"))
    return any(href.startswith("#") and href[1:] in names for href in back)


def outermost(place: Place) -> Element:
    """The raised number as a whole."""
    raised = len(place) > 1 and place[1].tag in ("sup", "span") and len(list(place[1].elements)) == 1
    return place[1] if raised and not loose(place[1]) else place[0]


def loose(element: Element) -> bool:
    return any(isinstance(child, str) and child.strip(" []()") for child in element.children)


def remove(note: Element, every: list[Place]) -> None:
    for place in every:
        if place[0] is note and len(place) > 1:
            place[1].children = [child for child in place[1].children if child is not note]
        elif place[0] is note:
            note.tag, note.children = "span", list(note.children)


def without_back(note: Element) -> Element:
    """A copy without the arrow or number that leads back."""
    children = []
    for child in note.children:
        if isinstance(child, Element):
            if child.tag == "a" and child.get("href").startswith("#") and _BACK.fullmatch(child.text):
                continue
            child = without_back(child)
            if child.tag in ("sup", "span") and not child.text.strip() and not any(child.all("img")):
                continue
        children.append(child)
    return Element(note.tag, note.attributes, children)
