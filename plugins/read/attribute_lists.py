"""Attribute lists: `{: .note lang="ru" }` at the end of a block, `{ lang="ru" }` right after a piece of a line."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.attr_list import AttrListTreeprocessor, get_attrs_and_remainder

from plugins.problems.problem import N_
from plugins.read.allowed_attributes import CLASSES, DIRECTIONS, LANGUAGE_TAG
from plugins.read.body_fault import Fault


class AttributeLists(AttrListTreeprocessor):
    """Assigns what is allowed, and adds a fault for everything else."""

    def __init__(self, md: Markdown, faults: list[Fault]) -> None:
        super().__init__(md)
        self.faults = faults

    def run(self, doc: Element) -> None:
        if "{" in "".join(doc.itertext()):  # few texts have one, and the search takes a walk through all elements
            super().run(doc)

    def assign_attrs(self, elem: Element, attrs_string: str, *, strict: bool = False) -> str:
        """As Python-Markdown's: what remains after a second closing brace is given back."""
        attributes, remainder = get_attrs_and_remainder(attrs_string)
        if strict and remainder:
            return str(remainder)
        for name, value in attributes:
            self._assign(elem, "class" if name == "." else name, value or "", attrs_string)
        return str(remainder)

    def _assign(self, elem: Element, name: str, value: str, written: str) -> None:
        if name == "class" and value in CLASSES:
            elem.set("class", f"{elem.get('class', '')} {value}".strip())
        elif (name == "lang" and LANGUAGE_TAG.fullmatch(value)) or (name == "dir" and value in DIRECTIONS):
            elem.set(name, value)
        else:
            self.faults.append(_refused(written))


def _refused(written: str) -> Fault:
    return Fault(
        "{" if written.isspace() else written.strip(),
        N_("“{written}” between braces is not allowed"),
        N_('write lang="…", dir="…", {classes} there; for a brace in the text write “\\{brace}”'),
        {
            "written": written.strip(),
            "classes": ", ".join(f".{name}" for name in sorted(CLASSES)),
            "brace": "{",
        },
    )
