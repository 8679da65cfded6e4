"""Front matter and body: a file begins with `---`, keys, `---`; all that follows is the text."""

import re
from typing import NamedTuple

from plugins.problems.problem import N_
from plugins.read.findings import Findings

_FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)
_CLOSING = re.compile(r"\n---[ \t]*$", re.MULTILINE)  # a line feed is found faster than the beginning of a line
_KEYISH = re.compile(r"[^\W\d][\w-]*[ \t]*:(?:\s|$)|[ \t]+\S|- |-$|#|[\]}]")  # what a line of front matter begins with
_DASHES = re.compile(r"[-\u2010-\u2015_=*+]{2,}[ \t]*|[\u2013-\u2015][ \t]*")  # meant as a fence, perhaps


class Matter(NamedTuple):
    """The two parts of a file; lines count from 1."""

    yaml: str
    yaml_line: int
    body: str
    body_line: int


def split(text: str, findings: Findings) -> Matter | None:
    """None, with a problem, where one of the two `---` is missing. Blank lines may stand before the first."""
    opening = _FENCE.search(text)
    if opening is None or text[: opening.start()].strip():
        _explain_opening(text, findings)
        return None
    start = opening.end() + 1
    first = text.count("\n", 0, opening.end()) + 2
    closing = _CLOSING.search(text, opening.end())
    yaml = text[start : closing.start() + 1] if closing else text[start:]
    if closing is None or _prose(yaml):
        _explain_closing(yaml, first, findings)
        return None
    return Matter(yaml, first, text[closing.end() + 1 :], first + yaml.count("\n") + 1)


def _prose(yaml: str) -> int:
    """The number of the first line (from 1) that is text rather than front matter, after a blank line; or 0.

    Where it is there, the `---` that was found is a rule in the text, and the closing one is missing.
    """
    blank = False
    for number, line in enumerate(yaml.split("\n"), 1):
        if line.strip() and blank and not _KEYISH.match(line):
            return number
        blank = not line.strip() or (blank and line.startswith("#"))
    return 0


def _explain_opening(text: str, findings: Findings) -> None:
    lines = text.split("\n")
    number = next(number for number, line in enumerate(lines, 1) if line.strip())
    line = lines[number - 1]
    if _DASHES.fullmatch(line):
        findings.add(
            number, N_("“{line}” should be three hyphens"), N_("type “---” and nothing else on this line"), line=line
        )
    else:
        findings.add(number, N_("the “---” above the title is missing"), N_("write a line “---” above this line"))


def _explain_closing(yaml: str, first: int, findings: Findings) -> None:
    lines = yaml.split("\n")
    last = 0
    for number, line in enumerate(lines, 1):
        if _DASHES.fullmatch(line):
            findings.add(
                first + number - 1,
                N_("“{line}” should be three hyphens"),
                N_("type “---” and nothing else on this line"),
                line=line,
            )
            return
        if line.strip() and (not _KEYISH.match(line) or line.startswith("#")):
            break
        last = number if line.strip() else last
    findings.add(
        first + last - 1,
        N_("the “---” that ends the keys is missing"),
        N_("write a line “---” after this line, before the text"),
    )
