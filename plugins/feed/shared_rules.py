"""What both formats ask: how often an element stands, addresses, identities, HTML that is read anywhere."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[!-~]+")  # RFC 3986: ASCII without spaces
_IN_HTML = re.compile(r"""<[A-Za-z][^>]*?\s(href|src|srcset|cite|poster)\s*=\s*["']?([^"'>\s]*)""")
_ACTIVE = re.compile(r"<(script|iframe|object|embed|style|form)\b", re.IGNORECASE)
LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")  # BCP 47, as far as we need it


def text(element: Element, path: str) -> str:
    """The text of a child; empty where there is none."""
    return (element.findtext(path) or "").strip()


def once(element: Element, names: Iterable[str]) -> Iterator[str]:
    """Children that must stand exactly once, and not be empty."""
    for name in names:
        count = len(element.findall(name))
        if count != 1:
            yield f"{_short(element.tag)} has {count} times {_short(name)}, not once"
        elif not text(element, name):
            yield f"{_short(name)} of {_short(element.tag)} is empty"


def at_most_once(element: Element, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        if len(element.findall(name)) > 1:
            yield f"{_short(element.tag)} has more than one {_short(name)}"


def address(what: str, value: str) -> Iterator[str]:
    if not _ABSOLUTE.fullmatch(value):
        yield f"{what} “{value}” is not an absolute address"


def different(what: str, values: Iterable[str]) -> Iterator[str]:
    """Identities that two items share."""
    for value, count in Counter(values).items():
        if count > 1:
            yield f"{count} items have the {what} “{value}”"


def html(markup: str) -> Iterator[str]:
    """Addresses in the text that lead nowhere outside of their page, and what a reader throws away."""
    for match in _IN_HTML.finditer(markup):
        if not _ABSOLUTE.match(match[2].replace("&#", "x")):
            yield f"the address “{match[2]}” in the text is relative"
    if active := _ACTIVE.search(markup):
        yield f"<{active[1]}> in the text"


def _short(name: str) -> str:
    return name.rpartition("}")[2]
