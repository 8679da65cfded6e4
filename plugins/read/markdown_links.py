"""Looks at the links and pictures that Markdown made, before the sanitiser takes the dangerous ones away silently."""

from html import unescape
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE

from plugins.problems.problem import N_, Severity
from plugins.read.address_faults import address_faults
from plugins.read.body_fault import Fault


class MarkdownLinks(Treeprocessor):
    """Adds a fault for each address with a scheme that is not allowed, and for each title, which nobody would see."""

    def __init__(self, md: Markdown, faults: list[Fault]) -> None:
        super().__init__(md)
        self.faults = faults

    def run(self, root: Element) -> None:
        for element in root.iter("a"):
            self.faults += address_faults(_address(element, "href"), picture=False)
            self._title(element)
        for element in root.iter("img"):
            self.faults += address_faults(_address(element, "src"), picture=True)
            self._title(element)

    def _title(self, element: Element) -> None:
        title = element.attrib.pop("title", "")
        if title:
            self.faults.append(
                Fault(
                    title,
                    N_("the title “{title}” of a link or a picture is not shown"),
                    N_("write it in the text itself, or remove it"),
                    {"title": title},
                    Severity.WARNING,
                )
            )


def _address(element: Element, name: str) -> str:
    """An address with its character references resolved, as a browser would."""
    return unescape((element.get(name) or "").replace(AMP_SUBSTITUTE, "&"))
