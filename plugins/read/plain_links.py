"""The links of a plain text: to ordinary web addresses, to entries and to documents beside the text.

A sanitiser would change nothing in these. Where else a link leads, and whether its author has to be told, is found
out on the long way.
"""

import re
from collections import Counter
from collections.abc import Sequence

from plugins.read.body_links import PLAIN_ADDRESS, Attached, Inside, link_target
from plugins.read.body_source import Source
from plugins.read.document import AttachedEnd, AttachedRef, EntryEnd, EntryRef, Part
from plugins.read.plain_text import LINK, PlainText
from plugins.safety.tracking import tracking

_PLAIN_PATH = re.compile(r"(?:[A-Za-z0-9_.-]+/)*[A-Za-z0-9_.-]+/?(?:#[A-Za-z0-9_-]+)?")

Known = list[tuple[int, Part]]
"""What can only be known when all files are read, each with the place of the markup in which it stands."""


def completed(plain: PlainText, folder: str, source: Source) -> Known | None:
    """Completes the links to the web; None where a link is none of these, or has no words."""
    known: Known = []
    seen = Counter[str]()
    for place in plain.links:
        address, words = plain.parts[place][len(LINK) : -2], plain.parts[place + 1]
        if words.isspace():
            return None
        if PLAIN_ADDRESS.fullmatch(address) and not ("?" in address and tracking(address)):
            plain.parts[place] = f'{LINK}{address}" rel="noreferrer">'
            continue
        target = link_target(address, folder) if _PLAIN_PATH.fullmatch(address) else None
        line = source.line_of_target(address, seen[address]) if target else 0
        seen[address] += 1
        if isinstance(target, Inside):
            reference = EntryRef(target.entry, target.lang, target.fragment, line, address)
            known += ((place, reference), (place + 2, EntryEnd(target.entry, target.lang)))
        elif isinstance(target, Attached):
            known += ((place, AttachedRef(target.path, line, address)), (place + 2, AttachedEnd(target.path)))
        else:
            return None
    return known


def joined(parts: Sequence[str], known: Known) -> tuple[Part, ...]:
    """HTML in as few parts as possible."""
    result: list[Part] = []
    begin, rest = 0, ""
    for place, part in known:
        before, after = ("", "</a>") if isinstance(part, EntryEnd | AttachedEnd) else (LINK, '">')
        result += (rest + "".join(parts[begin:place]) + before, part)
        begin, rest = place + 1, after
    return (*result, rest + "".join(parts[begin:]))
