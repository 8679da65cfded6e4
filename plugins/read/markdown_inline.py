"""Inline Markdown at less cost: Python-Markdown's own patterns, tried only where they can match.

Python-Markdown tries each of its patterns on each piece of text. Most text is prose in which none of them can match,
and a document uses few of them; to look for a string that a pattern cannot do without is far cheaper. What comes out
is the same, which a property test holds against the stock processor.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, cast
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteExtension
from markdown.treeprocessors import InlineProcessor
from markdown.util import AtomicString

# A pattern matches only text that has one of these. One that is not named here is always tried. Text is cut apart and
# filled with placeholders, which have none of these: what a text does not have at first it never gets.
TRIGGERS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "backtick": ("`",),
        "escape": ("\\",),
        "footnote": ("[^",),
        "reference": ("[",),
        "link": ("](",),
        "image_link": ("![",),
        "image_reference": ("![",),
        "short_reference": ("[",),
        "short_image_ref": ("![",),
        "autolink": ("<",),
        "automail": ("<",),
        "linebreak": ("  \n",),
        "html": ("<",),
        "entity": ("&",),
        "em_strong": ("*", "_"),
    }
)
REFERENCES = frozenset({"reference", "image_reference", "short_reference", "short_image_ref"})
_ALWAYS = ("",)


class TriggeredInline(InlineProcessor):
    """To be registered as "inline" when all extensions have registered their patterns."""

    def __init__(self, md: Markdown, notes: FootnoteExtension) -> None:
        super().__init__(md)
        self.md: Markdown = md
        self.notes = notes
        names = {md.inlinePatterns[name]: name for name in TRIGGERS}
        self.patterns = [(names.get(pattern, ""), pattern) for pattern in md.inlinePatterns]

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        text = "\n".join(tree.itertext())
        possible = [(name, pattern) for name, pattern in self.patterns if self._possible(name, text)]
        if not possible:
            return tree
        _seal(tree, {trigger for name, _ in possible for trigger in TRIGGERS.get(name, _ALWAYS)})
        # The base class reads its length and its items by number, and nothing else.
        self.inlinePatterns = cast(Any, tuple(pattern for _, pattern in possible))
        return super().run(tree, ancestors)

    def _possible(self, name: str, text: str) -> bool:
        if name in REFERENCES and not self.md.references:
            return False
        if name == "footnote" and not self.notes.footnotes:
            return False
        return any(trigger in text for trigger in TRIGGERS.get(name, _ALWAYS))


def _seal(tree: Element, triggers: set[str]) -> None:
    """Mark the texts in which no pattern can match as such that need no processing."""
    for element in tree.iter():
        text = element.text
        if text:
            for trigger in triggers:
                if trigger in text:
                    break
            else:
                element.text = AtomicString(text)
