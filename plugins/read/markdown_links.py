"""Looks at the links and pictures that Markdown made, before the sanitiser takes the dangerous ones away silently.

A picture that is alone in its paragraph becomes a figure, and its title the caption.
"""

from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from plugins.problems.problem import N_, Severity
from plugins.read.address_faults import address_faults
from plugins.read.body_fault import Fault


class MarkdownLinks(Treeprocessor):
    """Adds a fault for each address with a scheme that is not allowed, and for each title that nobody would see."""

    def __init__(self, md: Markdown, faults: list[Fault]) -> None:
        super().__init__(md)
        self.faults = faults

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            self.faults += address_faults(_address(element, "href"), picture=False)
            self._title(element)
        for element in root.iter("img"):
            self.faults += address_faults(_address(element, "src"), picture=True)
        for paragraph in root.iter("p"):
            if is_figure(paragraph):
                paragraph.tag = "figure"
        captions = {id(figure[0]) for figure in root.iter("figure")}
        for element in root.iter("img"):
            if id(element) not in captions:
                self._title(element)

    def _title(self, element: Element) -> None:
        title = element.attrib.pop("title", "")
        if title:
            self.faults.append(
                Fault(
                    title,
                    N_("the title “{title}” of a link, or of a picture among other words, is not shown"),
                    N_("write it in the text itself, or give the picture a paragraph of its own"),
                    {"title": title},
                    Severity.WARNING,
                )
            )


def is_figure(paragraph: Element) -> bool:
    """Whether it holds a picture and nothing else."""
    if len(paragraph) != 1 or paragraph[0].tag != "img":
        return False
    return not (paragraph.text or "").strip() and not (paragraph[0].tail or "").strip()


def _address(element: Element, name: str) -> str:
    """An address with its character references resolved, as a browser would."""
    return unescape((element.get(name) or "").replace(AMP_SUBSTITUTE, "&"))
