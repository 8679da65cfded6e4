"""Pieces of XML, written out so that they are well-formed whatever is in them.

Items stand in many feeds and make up nearly all of each, so that they are written once, as bytes, and only joined.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from plugins.feed.legal import legal, legal_html

PROLOGUE = '<?xml version="1.0" encoding="utf-8"?>\n'
HISTORY = "http://purl.org/syndication/history/1.0"  # RFC 5005
XHTML = "http://www.w3.org/1999/xhtml"
NONE: Mapping[str, str] = MappingProxyType({})
_SPECIAL = re.compile('[&<>"\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]').search


def escaped(text: str) -> str:
    """For between tags and for attributes in double quotes, without what XML forbids."""
    if not _SPECIAL(text):
        return text
    text = legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return text.replace("\r", "&#13;")  # or a parser takes it for the end of a line


def element(name: str, text: str = "", attributes: Mapping[str, str] = NONE) -> str:
    return around(name, escaped(text), attributes)


def around(name: str, content: str, attributes: Mapping[str, str] = NONE) -> str:
    """`content` is XML already."""
    begin = f"{name}{_written(attributes)}" if attributes else name
    return f"<{begin}>{content}</{name}>\n" if content else f"<{begin}/>\n"


def opening(name: str, attributes: Mapping[str, str]) -> str:
    return f"<{name}{_written(attributes)}>"


def _written(attributes: Mapping[str, str]) -> str:
    return "".join([f' {key}="{_attribute(value)}"' for key, value in attributes.items()])


@lru_cache(maxsize=64)
def escaped_html(html: str) -> bytes:
    """As `escaped`, in UTF-8, for long texts; RSS and Atom need the same."""
    _, data = legal_html(html)
    data = data.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return data.replace(b"\r", b"&#13;")


def style(path: str) -> str:
    """How a browser shall show it: CSS, for browsers give up XSLT."""
    return f'<?xml-stylesheet href="{_attribute(path)}" type="text/css"?>\n'


def _attribute(value: str) -> str:
    return escaped(value).replace("\n", "&#10;").replace("\t", "&#9;")
