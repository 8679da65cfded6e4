"""Whether the project's own reader shows of a piece of Markdown what was to be read in the page.

Markdown has no way to write everything that HTML can nest. Rather than to know each case, what was written is read.
"""

import re

from plugins.import_site.html.letters import clean
from plugins.import_site.html.tree import Element, text_of, words
from plugins.problems.problem import errors

_NOTE = re.compile(r"\[\^[^\]]+\]")
_LETTER = re.compile(r"[^\W_]")
_DIGIT = re.compile(r"\d")


def faithful(markdown: str, element: Element) -> bool:
    """The same letters, whatever became of the signs between them; numbers of footnotes do not count."""
    from plugins.read.body import read_body  # slow to load

    bare = _NOTE.sub("", markdown)
    body, problems = read_body(bare, lang="en", kind="news", folder="news/2000-01-01-x", first_line=1)
    if errors(problems):
        return False
    shown = text_of("".join(part for part in body.parts if isinstance(part, str)))
    return letters(shown, notes=bare != markdown) == letters("".join(words(element)), notes=bare != markdown)


def letters(text: str, *, notes: bool) -> list[str]:
    found = _LETTER.findall(clean(_DIGIT.sub("", text) if notes else text))
    return sorted(found)
