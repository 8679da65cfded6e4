"""The tokens of HTML as the sanitiser writes it: well-formed, attributes in double quotes, no comments."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import zip_longest

# Values may hold "<" and ">". Possessive, so that time stays linear whatever comes.
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*+)((?: [^\s=">/]++="[^"]*+")*+)>')
_ATTRIBUTE = re.compile(r' ([^\s=">/]++)="([^"]*+)"')
VOID = frozenset({"br", "hr", "img", "wbr"})

Token = tuple[str, str, str, str]
"""Text, and the tag after it: "/" for an end tag, its name, its attributes. All as written; the last one has no tag.

A plain tuple, as a text has hundreds of them.
"""


def tokens(html: str) -> Iterator[Token]:
    parts = _TAG.split(html)
    return zip_longest(parts[::4], parts[1::4], parts[2::4], parts[3::4], fillvalue="")


def attributes(written: str) -> dict[str, str]:
    """By name; with their character references resolved."""
    return {match[1]: unescaped(match[2]) for match in _ATTRIBUTE.finditer(written)} if written else {}


def unescaped(text: str) -> str:
    return unescape(text) if "&" in text else text


def escaped(text: str) -> str:
    """For text between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    return text.replace(">", "&gt;") if ">" in text else text


def start_tag(tag: str, values: dict[str, str]) -> str:
    if not values:
        return f"<{tag}>"
    return f"<{tag}" + "".join(f' {name}="{quoted(value)}"' for name, value in values.items()) + ">"


def quoted(value: str) -> str:
    """For an attribute's value in double quotes."""
    return escaped(value).replace('"', "&quot;")
