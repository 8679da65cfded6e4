"""The lines of a file to write in: comments on lines of their own, and keys with values that YAML takes as they are."""

import re
import textwrap
from collections.abc import Iterable, Sequence

from plugins.read.yaml_syntax import quoted

WIDTH = 100  # of comments; what was copied from a text is not broken
_TYPED = re.compile("“[^”]*”|«[^»]*»")
_ENDS_COMMENT = re.compile(r"(--!?)>")


def remark(text: str) -> list[str]:
    """A text as comment lines of YAML; what is to be typed, between quotation marks, is not broken."""
    whole = _TYPED.sub(lambda match: match[0].replace(" ", "\0"), text)
    lines = textwrap.wrap(whole, WIDTH - 2, break_long_words=False, break_on_hyphens=False)
    return [f"# {line}".replace("\0", " ") for line in lines]


def copied(lines: Iterable[str]) -> list[str]:
    """Lines as they stand elsewhere, as comment lines of YAML."""
    return [f"# {line}".rstrip() for line in lines]


def key(name: str, value: str = "") -> str:
    """`name: value`, for a value that needs no quotes."""
    return f"{name}: {value}".rstrip()


def said(name: str, words: str) -> str:
    """`name: "words"`, whatever the words are."""
    return key(name, quoted(one_line(words))) if words else key(name)


def one_line(words: str) -> str:
    """Line feeds and tabs become spaces; no-break spaces stay."""
    return re.sub(r"[ \t\r\n]+", " ", words).strip(" ")


def hidden(text: str) -> str:
    """A comment of HTML around a text; what would end it early is written in another way."""
    harmless = _ENDS_COMMENT.sub(r"\1&gt;", text)
    return f"<!--\n{harmless}\n-->"


def file(front: Sequence[Sequence[str]], body: Sequence[str]) -> str:
    """The whole file: groups of lines with blank lines between them, then the parts of the text."""
    matter = "\n\n".join("\n".join(group) for group in front)
    return f"---\n{matter}\n---\n" + "\n\n".join(body) + "\n"
