"""Footnotes without words: numbers and arrows only, so that they are right in every language.

In the text: <sup id="fnref1"><a class="footnote-ref" href="#fn1" role="doc-noteref">1</a></sup>
At the end: <section class="footnotes" role="doc-endnotes"><ol><li id="fn1">…
<a class="footnote-backref" href="#fnref1" role="doc-backlink" aria-label="1">↩</a> (Digital Publishing WAI-ARIA 1.1).
A second reference to a note has the id "fnref1-2", and the note a second arrow.
"""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension, FootnoteReorderingProcessor
from markdown.treeprocessors import Treeprocessor

from plugins.problems.problem import N_
from plugins.read.body_fault import Fault

ARROW = "↩\ufe0e"  # as text, not as a coloured picture

_REFERENCE = re.compile(r"#?fnref(\d*):(.*)", re.DOTALL)


def footnotes() -> FootnoteExtension:
    """Numbered as they come in the text."""
    return FootnoteExtension(BACKLINK_TEXT=ARROW, BACKLINK_TITLE="", USE_DEFINITION_ORDER=False)


class ReorderedFootnotes(FootnoteReorderingProcessor):
    """To be registered as "footnote-reorder": Python-Markdown's own fails at a note without words or link back."""

    def reorder_footnotes(self, parent: Element) -> None:
        for item in parent.iterfind("ol/li"):
            if item.find(".//a[@class='footnote-backref']") is None:
                href = f"#fnref:{item.get('id', '').removeprefix('fn:')}"
                link = SubElement(SubElement(item, "p"), "a", {"href": href, "class": "footnote-backref"})
                link.text = ARROW
        super().reorder_footnotes(parent)


class WordlessFootnotes(Treeprocessor):
    """Rewrites what Python-Markdown's footnotes made: after "footnote-duplicate", before "prettify"."""

    def __init__(self, md: Markdown, notes: FootnoteExtension, faults: list[Fault]) -> None:
        super().__init__(md)
        self.notes = notes
        self.faults = faults

    def run(self, root: Element) -> None:
        if not self.notes.footnotes:
            return
        order = [*self.notes.footnote_order, *(n for n in self.notes.footnotes if n not in self.notes.footnote_order)]
        numbers = {label: str(number) for number, label in enumerate(order, 1)}
        for label in order[len(self.notes.footnote_order) :]:
            self.faults.append(_unused(label))
        for sup in root.iter("sup"):
            _rewrite_reference(sup, numbers)
        for div in root.iter("div"):
            if div.get("class") == "footnote":
                _rewrite_notes(div, numbers)


def _rewrite_reference(sup: Element, numbers: dict[str, str]) -> None:
    link = sup.find("a[@class='footnote-ref']")
    if link is None:
        return
    sup.set("id", _reference_id(sup.get("id", ""), numbers))
    number = numbers[link.get("href", "").removeprefix("#fn:")]
    link.attrib.update({"href": f"#fn{number}", "role": "doc-noteref"})


def _rewrite_notes(div: Element, numbers: dict[str, str]) -> None:
    div.tag = "section"
    div.attrib.update({"class": "footnotes", "role": "doc-endnotes"})
    for rule in div.findall("hr"):
        div.remove(rule)
    for item in div.findall("ol/li"):
        number = numbers[item.get("id", "").removeprefix("fn:")]
        item.set("id", f"fn{number}")
        for link in item.iterfind(".//a[@class='footnote-backref']"):
            link.attrib.pop("title", None)
            back = _reference_id(link.get("href", ""), numbers)
            label = back.removeprefix("fnref").replace("-", " – ")
            link.attrib.update({"href": f"#{back}", "role": "doc-backlink", "aria-label": label})


def _reference_id(written: str, numbers: dict[str, str]) -> str:
    """`fnref2:label` is the second reference to that note."""
    match = _REFERENCE.fullmatch(written)
    if match is None:
        return ""
    return f"fnref{numbers[match[2]]}" + (f"-{match[1]}" if match[1] else "")


def _unused(label: str) -> Fault:
    return Fault(
        f"[^{label}]:",
        N_("nothing in the text refers to the footnote “{label}”"),
        N_("write [^{label}] where the footnote belongs, or remove the footnote"),
        {"label": label},
    )
