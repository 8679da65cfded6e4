"""Which way each quotation mark faces, and which mark the language has for its depth of nesting.

Marks that are typographic already are left as they are, but are counted, so that a second run decides as the first.
"""

import re
from collections.abc import Iterator

from plugins.languages.typography.rules import Rules

OBJECT = "\ufffc"  # stands for a picture or a piece of code: something like a word
BREAK = "\u2029"  # ends a paragraph, and with it every quotation

_MARKS = re.compile(f"[\"'“”„«»‘’{BREAK}]")
_OPENS_AFTER = frozenset("([{/-–—¿¡")
_DOUBLE = '"'
_SINGLE = "'"


def facing(rules: Rules, text: str) -> Iterator[tuple[int, str]]:
    """For each straight mark of `text` that has an answer: its position, and what to write there."""
    reader = _Reader(rules, text)
    for match in _MARKS.finditer(text):
        written = reader.read(match.start())
        if written and text[match.start()] in "\"'":
            yield match.start(), written


class _Reader:
    """Reads the marks of a text from left to right. `open` holds (kind, closing mark) of each open quotation."""

    __slots__ = ("last", "last_opens", "open", "rules", "text")

    def __init__(self, rules: Rules, text: str) -> None:
        self.rules = rules
        self.text = text
        self.open: list[tuple[str, str]] = []
        self.last = -1
        self.last_opens = False

    def read(self, at: int) -> str:
        """What stands at this mark; empty if it stays as it is."""
        mark = self.text[at]
        if mark == BREAK:
            self.open.clear()
            return ""
        before = len(self.open)
        written = self._single(at) if mark in "'’" else self._curly(mark) or self._double(at)
        self.last, self.last_opens = at, len(self.open) > before
        return written

    def _curly(self, mark: str) -> str:
        """Count a double or opening mark that is typographic already; empty for a straight one."""
        if mark == _DOUBLE:
            return ""
        closes = any(closing == mark for _, closing in self.open)
        opening = {"«": "»", "„": "“" if not self.rules.single_quotes else "”", "‘": "’", "“": "”"}
        if closes:
            self._close(mark=mark)
        elif mark in opening:
            self.open.append((_SINGLE if mark == "‘" else _DOUBLE, opening[mark]))
        return mark

    def _double(self, at: int) -> str:
        if self._opens(at):
            return self._push(_DOUBLE)
        return self._close(kind=_DOUBLE)

    def _single(self, at: int) -> str:
        """An apostrophe, or a quotation mark in a language that quotes with single marks."""
        inside = self._wordlike(at - 1)
        if inside and self._wordlike(at + 1):
            return "’"
        if not self.rules.single_quotes:
            return ""
        if self._opens(at):
            elisions = self.rules.elisions
            if self.text[at] == "’" or (elisions and elisions.match(self.text, at + 1)):
                return "’"
            return self._push(_SINGLE)
        if self._close(mark="’"):
            return "’"
        return "’" if inside and not self.text[at - 1].isdigit() else ""  # 5' is five feet

    def _opens(self, at: int) -> bool:
        """Something follows, and nothing that a closing mark could belong to stands before."""
        if at + 1 >= len(self.text) or self.text[at + 1].isspace():
            return False
        if at == 0:
            return True
        if at - 1 == self.last:
            return self.last_opens
        before = self.text[at - 1]
        return before.isspace() or before in _OPENS_AFTER

    def _wordlike(self, at: int) -> bool:
        return 0 <= at < len(self.text) and (self.text[at].isalnum() or self.text[at] == OBJECT)

    def _push(self, kind: str) -> str:
        if kind == _SINGLE:
            self.open.append((_SINGLE, "’"))
            return "‘"
        depth = sum(kind == _DOUBLE for kind, _ in self.open)
        opening, closing = self.rules.quotes[min(depth, len(self.rules.quotes) - 1)]
        self.open.append((_DOUBLE, closing))
        return opening

    def _close(self, kind: str = "", mark: str = "") -> str:
        """Close the innermost quotation of that kind or with that closing mark, and those left open in it.

        Where quotations cross, an inner one may have the same closing mark: who reads the mark again takes it for that.
        """
        for depth in range(len(self.open) - 1, -1, -1):
            if self.open[depth][0] == kind or self.open[depth][1] == mark:
                closing = self.open[depth][1]
                while self.open.pop()[1] != closing:
                    pass
                return closing
        return ""
