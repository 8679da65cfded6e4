"""Where in the file something stands that was noticed after the Markdown had become HTML."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property

_UNREAD = re.compile(
    r"^[ \t>]*(?P<fence>~{3,}|`{3,})[^\n]*\n.*?(?:^[ \t>]*(?P=fence)[ \t]*$|\Z)"
    r"|(?<!`)(?P<ticks>`+)(?!`)[^\n]+?(?<!`)(?P=ticks)(?!`)"
    r"|<!--.*?(?:-->|\Z)",
    re.MULTILINE | re.DOTALL,
)
_HEADING = re.compile(
    r"^[ \t>]*(?:(?:[*+-]|\d+\.)[ \t]+)?#[^\n]*|^[^\n]*\S[^\n]*\n[ \t>]*(?:=+|-+)[ \t]*$|<h[1-6](?=[\s>])",
    re.MULTILINE | re.IGNORECASE,
)
_BEFORE_TARGET = r"(?:\]\(\s*<?\s*|\]:\s*<?|=\s*[\"']?\s*|<)"
_AFTER_TARGET = r"(?=[\s)>\"']|$)"
_BEFORE = re.compile(_BEFORE_TARGET + r"\Z")
_AFTER = re.compile(_AFTER_TARGET)
_NEAR, _FEW = 100, 3  # characters before an address, which are mostly more than a few words
_ODD = re.compile(r"[\s<>\"'()\[\]&]|\A\Z")  # in an address: what makes it hard to say where it begins


class Source:
    """The text of a body, which begins at `first_line` of its file. What cannot be found is on the first line."""

    def __init__(self, text: str, first_line: int) -> None:
        self.text = text
        self.first_line = first_line
        self._found: dict[str, list[int]] = {}  # the offsets where a pattern was found
        self._targets: dict[str, list[int]] = {}  # those where an address was found

    def line_at(self, offset: int) -> int:
        return self.first_line + bisect_left(self._ends, offset)

    def line_of(self, written: str, occurrence: int = 0) -> int:
        """Of the words `written`, by the how manieth time they are there (from 0)."""
        return self._line(re.escape(written), occurrence)

    def line_of_words(self, words: Sequence[str]) -> int:
        """Of words that follow each other, whatever marks stand between them."""
        return self._line(r"[\W_]+".join(map(re.escape, words)), 0)

    def line_of_target(self, target: str, occurrence: int = 0) -> int:
        """Of the address of a link or a picture, which may have backslashes and character references in the file."""
        if target not in self._targets:
            places = None if _ODD.search(target) or "\\" in self.prose else self._places(target)
            self._targets[target] = self._places_by_pattern(target) if places is None else places
        return self._nth(self._targets[target], occurrence)

    def line_of_heading(self, number: int) -> int:
        """Of the heading with that number, counted from 0."""
        return self._nth([match.start() for match in _HEADING.finditer(self.prose)], number)

    def _places_by_pattern(self, target: str) -> list[int]:
        letters = "".join(_letter(letter) for letter in target)
        return [match.start() for match in re.finditer(_BEFORE_TARGET + letters + _AFTER_TARGET, self.prose)]

    def _places(self, target: str) -> list[int] | None:
        """The same without a pattern of its own, which takes longer to make than to search with. None: hard to say."""
        places: list[int] = []
        text, end = self.prose, 0
        at = text.find(target)
        while at >= 0:
            follows = at + len(target)
            found = None
            if _AFTER.match(text, follows):
                begin = max(end, at - _NEAR)
                if begin > end and len(text[begin:at].split(None, _FEW)) <= _FEW:
                    return None
                found = _BEFORE.search(text, begin, at)
            if found:
                places.append(found.start())
                end = follows
            at = text.find(target, follows if found else at + 1)
        return places

    def _line(self, pattern: str, occurrence: int) -> int:
        if pattern not in self._found:
            self._found[pattern] = [match.start() for match in re.finditer(pattern, self.prose)]
        return self._nth(self._found[pattern], occurrence)

    def _nth(self, offsets: list[int], number: int) -> int:
        return self.line_at(offsets[min(number, len(offsets) - 1)]) if offsets else self.first_line

    @cached_property
    def _ends(self) -> list[int]:
        """Where the lines end."""
        return [match.start() for match in re.finditer("\n", self.text)]

    @cached_property
    def prose(self) -> str:
        """The text with its code and comments blanked out, every line feed in its place."""
        if not any(sign in self.text for sign in ("`", "~~~", "<!--")):
            return self.text
        return _UNREAD.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), self.text)


def _letter(letter: str) -> str:
    if letter == "&":
        return "&(?:amp;)?"
    return letter if letter.isalnum() else r"\\?" + re.escape(letter)
