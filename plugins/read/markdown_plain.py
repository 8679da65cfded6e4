"""Markdown of the plainest kind to HTML, without Python-Markdown: what most texts are made of, and nothing else.

Paragraphs, headings after `#`, flat lists with one line an item, quotations of one paragraph; in them words that stand
out (`*…*`, `**…**`) and links `[…](…)`. A text with anything else, or with one of these in a form that needs a rule to
understand, is left whole to Python-Markdown. A property test holds what is made here against what that makes.
"""

import re

from plugins.read.plain_text import PlainText

# Marks of code, HTML, attributes, tables and escapes.
OTHER_MARKS = "\\`<&{}|~"
# These; spaces that are not " " or no-break; control characters.
_FOREIGN = re.compile("[\\\\`<&{}|~\x00-\x09\x0b-\x1f\x7f-\x9f\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]")
# How a line of prose begins: not as a list, a heading, a line, a definition or a note does, even half.
_PROSE = re.compile(r"[^\W\d_]|[\"'«»„“”‘’(…—–№€£$]|\d+(?![\d.])|\*\*?[^\W_]|\[[^\^]")
_HEADING = re.compile(r"(#{1,6}) ([^#\n]+)(?:\n|\Z)")
_NUMBER = re.compile(r"\d{1,9}\. ")


def plain_html(text: str) -> str | None:
    """The HTML of a text with no other Markdown than the plainest; None of any other."""
    plain = None if _FOREIGN.search(text) else plain_text(text)
    return "".join(plain.parts) if plain else None


def plain_text(text: str) -> PlainText | None:
    """None where it has other Markdown. What OTHER_MARKS, odd spaces and control characters mean is not asked here."""
    plain = PlainText()
    before = ""
    for block in text.strip("\n").split("\n\n"):
        if not block:
            return None
        while block.startswith("#"):
            heading = _HEADING.match(block)
            if not heading or not _is_prose(heading[2]) or not plain.add_heading(len(heading[1]), heading[2]):
                return None
            before = "h"
            block = block[heading.end() :]
        if block:
            tag = _block(block, plain)
            if not tag or tag == before != "p":  # lists and quotations go together with those before
                return None
            before = tag
    plain.parts.append(plain.closing.rstrip("\n"))
    return plain


def _block(block: str, plain: PlainText) -> str:
    """Adds the block. Its tag; empty where it is not plain."""
    first, lines = block[0], block.split("\n")
    if first == "-":
        return "ul" if _list("ul", [line[2:] if line.startswith("- ") else "" for line in lines], plain) else ""
    if first == "1" and block.startswith("1. "):
        items = [line[match.end() :] if (match := _NUMBER.match(line)) else "" for line in lines]
        return "ol" if _list("ol", items, plain) else ""
    if first == ">":
        lines = [line[2:] if line.startswith("> ") else "" for line in lines]
        said = all(map(_is_prose, lines)) and plain.add("<blockquote>\n<p>", "\n".join(lines), "</p>\n</blockquote>\n")
        return "blockquote" if said else ""
    return "p" if all(map(_is_prose, lines)) and plain.add("<p>", block, "</p>\n") else ""


def _list(tag: str, items: list[str], plain: PlainText) -> bool:
    opening = f"<{tag}>\n<li>"
    for item in items:
        if not _is_prose(item) or not plain.add(opening, item, "</li>\n"):
            return False
        opening = "<li>"
    plain.closing = f"</li>\n</{tag}>\n"
    return True


def _is_prose(line: str) -> bool:
    return bool(line) and (line[0].isalpha() or bool(_PROSE.match(line))) and not line[-1].isspace()
