"""Markdown of the plainest kind to HTML, without Python-Markdown: what most texts are made of, and nothing else.

Paragraphs, headings after `#`, flat lists with one line an item, quotations of one paragraph; in them words that stand
out (`*…*`, `**…**`) and links `[…](…)`. A text with anything else, or with one of these in a form that needs a rule to
understand, is left whole to Python-Markdown. A property test holds what is made here against what that makes.
"""

import re

# Marks of code, HTML, attributes, tables and escapes; spaces that are not " " or no-break; control characters.
_FOREIGN = re.compile("[\\\\`<&{}|~\x00-\x09\x0b-\x1f\x7f-\x9f\u1680\u2000-\u200a\u2028\u2029\u205f\u3000]")
# How a line of prose begins: not as a list, a heading, a line, a definition or a note does, even half.
_PROSE = re.compile(r"[^\W\d_]|[\"'«»„“”‘’(…—–№€£$]|\d+(?![\d.])|\*\*?[^\W_]|\[[^\^]")
_HEADING = re.compile(r"(#{1,6}) ([^#\n]+)(?:\n|\Z)")
_NUMBER = re.compile(r"\d{1,9}\. ")
_MARKS = re.compile(r"[*_\[\]>]")
_WORDS = r"([^\s*_\[\]>](?:[^*_\[\]>]*[^\s*_\[\]>])?)"
# Each alternative begins with a fixed letter, and only then looks back: that is several times as fast to search for.
_INLINE = re.compile(
    rf"\*(?<!\S\*)(?:\*{_WORDS}\*\*|{_WORDS}\*)(?![*_])"
    r"|\[(?<!!\[)([^*_\[\]>]+)\]\(((?:https?://)?[A-Za-z0-9._~/#?=%+,;@-]+)\)"
)


def plain_html(text: str) -> str | None:
    """The HTML of a text with no other Markdown than the plainest; None of any other."""
    text = text.strip("\n")
    if _FOREIGN.search(text) or "\n\n\n" in text:
        return None
    made: list[str] = []
    before = ""
    for block in text.split("\n\n"):
        heading = _HEADING.match(block)
        while heading:
            title = _line(heading[2])
            if title is None:
                return None
            level = len(heading[1])
            made.append(f"<h{level}>{title}</h{level}>")
            before = "h"
            block = block[heading.end() :]
            heading = _HEADING.match(block)
        if block:
            tag, html = _block(block)
            if html is None or tag == before != "p":  # lists and quotations go together with those before
                return None
            made.append(html)
            before = tag
    return "\n".join(made)


def _block(block: str) -> tuple[str, str | None]:
    """Its tag, and None where it is not plain."""
    if block.startswith("- "):
        return _list("ul", [line[2:] if line.startswith("- ") else "" for line in block.split("\n")])
    if block.startswith("> "):
        html = _prose([line[2:] if line.startswith("> ") else "" for line in block.split("\n")])
        return "blockquote", html and f"<blockquote>\n<p>{html}</p>\n</blockquote>"
    if block.startswith("1. "):
        lines = block.split("\n")
        return _list("ol", [line[match.end() :] if (match := _NUMBER.match(line)) else "" for line in lines])
    html = _prose(block.split("\n"))
    return "p", html and f"<p>{html}</p>"


def _list(tag: str, lines: list[str]) -> tuple[str, str | None]:
    items = [_line(line) for line in lines]
    if None in items:
        return tag, None
    return tag, f"<{tag}>\n" + "".join([f"<li>{item}</li>\n" for item in items]) + f"</{tag}>"


def _line(line: str) -> str | None:
    return _prose([line])


def _prose(lines: list[str]) -> str | None:
    for line in lines:
        if not _PROSE.match(line) or line[-1].isspace():
            return None
    return _inline("\n".join(lines))


def _inline(text: str) -> str | None:
    if not _MARKS.search(text):
        return text
    parts = _INLINE.split(text)
    if _MARKS.search("".join(parts[::5])):
        return None
    for number in range(1, len(parts), 5):
        strong, em, label, address = parts[number : number + 4]
        if strong is not None:
            parts[number : number + 4] = ("<strong>", strong, "</strong>", "")
        elif em is not None:
            parts[number : number + 4] = ("<em>", em, "</em>", "")
        else:
            parts[number : number + 4] = (f'<a href="{address}">', label, "</a>", "")
    return "".join(parts)
