"""The body of a text of the plainest Markdown, made without taking HTML apart again.

Such a text needs no sanitiser: it has no tags but those that are made here, and no addresses but those that are looked
over here. Where it could have anything else, or somebody has to be told of anything but letters, it goes the long way;
a property test holds what is made here against what that makes.
"""

import re
from collections.abc import Iterable, Sequence

from plugins.languages.script import is_surely_own
from plugins.languages.typography import BREAK, typesetter
from plugins.read.body_frame import Place
from plugins.read.body_letters import check_text
from plugins.read.body_source import Source
from plugins.read.body_text import WIDE_SPACE
from plugins.read.document import OPENING, Body, Heading
from plugins.read.findings import Findings
from plugins.read.heading_ids import Ids
from plugins.read.markdown_limits import far_from_limits
from plugins.read.markdown_plain import OTHER_MARKS, plain_text
from plugins.read.plain_links import Known, completed, joined
from plugins.read.plain_text import PlainHeading, PlainText
from plugins.read.text import is_printable

_SPACE = re.compile(r"[ \n]+")


def plain_body(source: Source, place: Place, findings: Findings) -> Body | None:
    """None, and nothing told, where it cannot be made so."""
    text = source.text
    if not is_printable(text) or any(mark in text for mark in OTHER_MARKS) or not far_from_limits(text):
        return None
    plain = plain_text(text)
    if plain is None or not _are_in_order(plain.headings, place.kind):
        return None
    known = completed(plain, place.folder, source)
    if known is None:
        return None
    pieces = _pieces(plain.parts)
    if not is_surely_own("".join(plain.parts[1::2]), place.lang):
        check_text("".join(pieces), place.lang, source, findings, main=True)
    pieces = typesetter(place.lang)(pieces)
    lines = "".join(pieces).split(BREAK)[1:-1]
    plain.parts[1::2] = pieces[1::2]
    return _body(plain, known, lines, place.lang)


def _are_in_order(headings: Sequence[PlainHeading], kind: str) -> bool:
    """Those of a dossier are questions."""
    before = 1
    for heading in headings:
        if not 1 < heading.level <= before + 1 or kind == "dossier":
            return False
        before = heading.level
    return True


def _pieces(parts: Sequence[str]) -> Sequence[str]:
    """The words with nothing between them but BREAK where a block ends."""
    pieces = ["" if "\n" not in part else BREAK for part in parts]
    pieces[0] = pieces[-1] = BREAK
    words = parts[1::2]
    pieces[1::2] = [WIDE_SPACE.sub(" ", each) if "\u00a0" in each else each for each in words]
    return pieces


def _body(plain: PlainText, known: Known, lines: Sequence[str], lang: str) -> Body:
    """`lines`: the words of each block, typeset."""
    ids = Ids()
    headings: list[Heading] = []
    for level, words, place, block in plain.headings:
        name = ids.for_heading(words.strip(), lang)
        plain.parts[place] = f'{plain.parts[place][:-1]} id="{name}">'
        headings.append(Heading(level, name, _line(lines[block]).strip()))
    return Body(joined(plain.parts, known), tuple(headings), frozenset(ids.taken), _opening(lines))


def _opening(lines: Iterable[str]) -> str:
    opening = ""
    for line in map(_line, lines):
        if line:
            opening += f"{line}\n"
        if len(opening) > OPENING:
            break
    return opening[:OPENING]


def _line(words: str) -> str:
    if "  " in words or "\n" in words:
        words = _SPACE.sub(" ", words)
    return words.strip(" \u00a0")
