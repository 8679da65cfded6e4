"""Texts of a calendar: unescaped, without what no text may hold, and as Markdown that shows them as they were."""

import re
import unicodedata
from html.parser import HTMLParser

from plugins.read.values.addresses import is_web

_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_COMMA = re.compile(r"(?<!\\)((?:\\\\)*),")
_LINE_ENDS = re.compile("\r\n|[\r\u0085\u2028\u2029\v\f]")
_HTML = re.compile(r"<(?:br|p|div|a|ul|ol|li|b|i|strong|em|span|html)\b[^>]*>", re.IGNORECASE)
_BLOCKS = frozenset({"p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6"})
_WEB = re.compile(r"https?://[^\s<>\"]*[^\s<>\".,;:!?)\]]")
_MARKS = re.compile(r"[\\`*_{}\[\]<>#&$|~^]")
_BEGINNING = re.compile(r"^(\s*)(?=[-+=:>]|\d+[.)])(\d*)(.)", re.MULTILINE)


def unescaped(value: str) -> str:
    """A value of type TEXT (RFC 5545 §3.3.11), clean."""
    return clean(_ESCAPE.sub(lambda match: "\n" if match[1] in "nN" else match[1], value))


def listed(value: str) -> list[str]:
    """The texts of a value that is a list."""
    parts = _COMMA.sub("\\1\0", value).split("\0")
    return [text for part in parts if (text := one_line(unescaped(part)))]


def clean(text: str) -> str:
    """Without control characters and what is no character at all; line feeds for every kind of line end."""
    text = unicodedata.normalize("NFC", _LINE_ENDS.sub("\n", text))
    kept = (letter for letter in text if letter in "\n\t" or unicodedata.category(letter) not in ("Cc", "Cs", "Cn"))
    return "".join(kept).replace("\ufeff", "")


def one_line(text: str) -> str:
    return " ".join(text.split())


def plain(text: str) -> str:
    """What a program shows of a description: many write HTML where the RFC has plain text."""
    if not _HTML.search(text):
        return text.strip()
    reader = _Plain()
    reader.feed(text)
    reader.close()
    return re.sub(r"\n{3,}", "\n\n", "".join(reader.text)).strip()


class _Plain(HTMLParser):
    """Collects the text; an address that a link hides is written behind its words."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.links.append(dict(attrs).get("href") or "")
        self.text.append({"br": "\n", "li": "\n- "}.get(tag, "\n\n" if tag in _BLOCKS else ""))

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.links:
            href = self.links.pop()
            if is_web(href) and href not in "".join(self.text[-3:]):
                self.text.append(f" {href}")
        elif tag in _BLOCKS:
            self.text.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def paragraphs(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"\n[ \t]*\n", text) if part.strip()]


def markdown(text: str) -> str:
    """Markdown that shows the text as it is: nothing in it becomes a heading, a list or HTML, but addresses links."""
    return "\n\n".join("  \n".join(map(_line, part.split("\n"))) for part in paragraphs(text))


def _line(line: str) -> str:
    line = line.strip()
    pieces, place = [], 0
    for match in _WEB.finditer(line):
        if is_web(match[0]):
            pieces += [_escaped(line[place : match.start()]), f"<{match[0]}>"]
            place = match.end()
    return _BEGINNING.sub(r"\1\2\\\3", "".join([*pieces, _escaped(line[place:])]))


def _escaped(text: str) -> str:
    named = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
    return _MARKS.sub(lambda match: named.get(match[0], f"\\{match[0]}"), text)
