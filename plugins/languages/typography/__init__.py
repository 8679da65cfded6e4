"""Typography per language: quotation marks, dashes, ellipses and no-break spaces in text without markup.

`typographer(lang)` is for a plain string such as a title. `typesetter(lang)` is for a text in pieces, such as the text
nodes of a paragraph: a quotation may begin in one piece and end in another. Both are idempotent, and both leave
addresses, @handles and text between backticks as they are. A language without rules gets its text back unchanged.

To add a language, write a module with its `RULES` and name it in `registry.py`.
"""

from plugins.languages.typography.registry import rules_for
from plugins.languages.typography.typesetter import BREAK, OBJECT, Typesetter, typesetter, typographer

__all__ = ["BREAK", "OBJECT", "Typesetter", "rules_for", "typesetter", "typographer"]
