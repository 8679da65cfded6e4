"""The common forms of emphasis and links at less cost.

Python-Markdown pairs runs of asterisks and reads the addresses of links by rules for the hardest cases, a character at
a time. What matches here needs none of these rules; everything else is left to them. Property tests hold the outcome
against the stock patterns.
"""

import re
from typing import TypeVar
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.inlinepatterns import DelimiterProcessor, LinkInlineProcessor

# As Python-Markdown's, but with the bracket first: a search for a fixed beginning is several times as fast.
_LINK = r"\[(?<!!\[)"
# Words without brackets, and an address without anything that may be a bracket, a quote or a placeholder.
_PLAIN_LINK = re.compile(r"\[([^\[\]]*)\]\(([^\s()<>\"'\x02]*)\)")
# One or two asterisks before words and after them, a space or nothing before that, no other mark inside or beside.
_PLAIN_EMPHASIS = re.compile(r"(?<!\S)(\*\*?)(?![\s*_])([^*_]*[^\s*_])\1(?![*_])")

_T = TypeVar("_T")
Matched = tuple[_T | None, int | None, int | None]


class Links(LinkInlineProcessor):
    """To be registered as "link"."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(_LINK, md)

    # N802: the base class's name. override: typed as the base class, unlike the base of that.
    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> Matched[Element | str]:
        plain = _PLAIN_LINK.match(data, m.start())
        if plain is None:
            return super().handleMatch(m, data)
        element = Element("a", {"href": plain[2]})
        element.text = plain[1]
        return element, plain.start(), plain.end()


class Emphasis(DelimiterProcessor):
    """To be registered as "em_strong"."""

    def __init__(self, md: Markdown) -> None:
        super().__init__("*", "strong,em", md)
        self.add("_", "strong,em", smart=True)

    # N802: the base class's name. override: typed as the base class, unlike the base of that.
    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: re.Match[str], data: str
    ) -> Matched[Element]:
        plain = None if self.regions else _PLAIN_EMPHASIS.match(data, m.start())
        if plain is None:
            return super().handleMatch(m, data)
        element = Element("em" if len(plain[1]) == 1 else "strong")
        element.text = plain[2]
        return element, plain.start(), plain.end()
