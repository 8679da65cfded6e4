"""The tokens of HTML as the sanitiser writes it: well-formed, attributes in double quotes, no comments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape

# Values may hold "<" and ">". Possessive, so that time stays linear whatever comes.
_TAG = re.compile(r'<(/?)([a-z][a-z0-9]*+)((?: [^\s=">/]++="[^"]*+")*+)>')
_ATTRIBUTE = re.compile(r' ([^\s=">/]++)="([^"]*+)"')
_VOID = frozenset({"br", "hr", "img", "wbr"})


@dataclass(frozen=True, slots=True)
class Text:
    text: str  # with its character references resolved


@dataclass(frozen=True, slots=True)
class Start:
    tag: str
    attributes: dict[str, str]  # values with their character references resolved

    @property
    def void(self) -> bool:
        return self.tag in _VOID


@dataclass(frozen=True, slots=True)
class End:
    tag: str


Token = Text | Start | End


def tokens(html: str) -> Iterator[Token]:
    end = 0
    for match in _TAG.finditer(html):
        if match.start() > end:
            yield Text(unescaped(html[end : match.start()]))
        end = match.end()
        if match[1]:
            yield End(match[2])
        else:
            yield Start(match[2], attributes(match[3]) if match[3] else {})
    if end < len(html):
        yield Text(unescaped(html[end:]))


def attributes(written: str) -> dict[str, str]:
    return {match[1]: unescaped(match[2]) for match in _ATTRIBUTE.finditer(written)}


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
    return f"<{tag}" + "".join(f' {name}="{quoted(value)}"' for name, value in values.items()) + ">"


def quoted(value: str) -> str:
    """For an attribute's value in double quotes."""
    return escaped(value).replace('"', "&quot;")
