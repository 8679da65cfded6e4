"""Refuses a text that would keep the Markdown parser busy for minutes or nest beyond its stack.

Python-Markdown takes quadratic time for brackets that are never closed and for long runs of some kinds of lines, and
recurses for nested blocks. No text by a person comes near these limits.
"""

import re

from plugins.problems.problem import N_
from plugins.read.body_source import Source
from plugins.read.findings import Findings

LONGEST_TEXT = 150_000  # characters: fifty times a long news item
LONGEST_LINE = 20_000
DEEPEST = 12  # quotations in quotations, lists in lists
MOST_OPEN = 25  # brackets opened and not closed in one paragraph
MOST_TAGS_OPEN = 200  # "<" without ">"
MOST_ALIKE = 1_000

_NESTED = re.compile(
    rf"\n(?:(?![-*_ \t]+$)[ \t]*(?:>[ \t]*+|(?:[*+-]|\d{{1,9}}+[.)])[ \t]++){{{DEEPEST + 1}}}"
    rf"|(?: {{4}}|\t){{{DEEPEST},}}+[ \t]*+(?:[*+-]|\d{{1,9}}+[.)])[ \t])",
    re.MULTILINE,
)
_BRACKET = re.compile(r"\\.|[\[\]()]|\n[ \t]*\n")
_ALIKE = (re.compile(r"\[\^"), re.compile(r"^[ ]{0,3}:[ ]|^[ \t>]*(?:#|~~~|```)", re.MULTILINE))


def far_from_limits(text: str) -> bool:
    """Of a text in which nothing is nested, and that has no HTML."""
    return len(text) <= LONGEST_LINE and text.count("[") <= MOST_OPEN and text.count("\n") < MOST_ALIKE


def within_limits(source: Source, findings: Findings) -> bool:
    """Whether the text can be converted; where not, a problem says why."""
    return (
        _length(source, findings)
        and _lines(source, findings)
        and _nesting(source, findings)
        and _brackets(source, findings)
        and _tags(source, findings)
        and _repetition(source, findings)
    )


def too_deep(line: int, findings: Findings) -> None:
    findings.add(
        line, N_("quotations or lists are nested too deep here"), N_("use at most {count} levels"), count=DEEPEST
    )


def _length(source: Source, findings: Findings) -> bool:
    if len(source.text) <= LONGEST_TEXT:
        return True
    findings.add(
        source.first_line,
        N_("this text has {count} characters; {most} is the most that a page can have"),
        N_("split it into several entries"),
        count=len(source.text),
        most=LONGEST_TEXT,
    )
    return False


def _lines(source: Source, findings: Findings) -> bool:
    if len(source.text) <= LONGEST_LINE:
        return True
    for number, line in enumerate(source.text.split("\n")):
        if len(line) > LONGEST_LINE:
            findings.add(
                source.first_line + number,
                N_("this line has {count} characters; {most} is the most"),
                N_("make paragraphs, with an empty line between them"),
                count=len(line),
                most=LONGEST_LINE,
            )
            return False
    return True


def _nesting(source: Source, findings: Findings) -> bool:
    match = _NESTED.search("\n" + source.text)  # a line feed is found faster than the beginning of a line
    if match:
        too_deep(source.line_at(match.start()), findings)
    return match is None


def _brackets(source: Source, findings: Findings) -> bool:
    if source.text.count("[") <= MOST_OPEN:
        return True
    depth = {"[": 0, "(": 0}
    for match in _BRACKET.finditer(source.text):
        bracket = match[0]
        if bracket in "[(":
            depth[bracket] += 1
        elif bracket in "])":
            opening = "[" if bracket == "]" else "("
            depth[opening] = max(depth[opening] - 1, 0)
        elif "\n" in bracket:
            depth = {"[": 0, "(": 0}
        if max(depth.values()) > MOST_OPEN:
            _unclosed(source.line_at(match.start()), bracket, findings)
            return False
    return True


def _tags(source: Source, findings: Findings) -> bool:
    if source.text.count("<") <= MOST_TAGS_OPEN:
        return True
    depth = 0
    for match in re.finditer("[<>]", source.text):
        depth = depth + 1 if match[0] == "<" else max(depth - 1, 0)
        if depth > MOST_TAGS_OPEN:
            _unclosed(source.line_at(match.start()), "<", findings)
            return False
    return True


def _unclosed(line: int, bracket: str, findings: Findings) -> None:
    findings.add(
        line,
        N_("too many brackets “{bracket}” are opened here and not closed"),
        N_("close them; for a bracket that is no Markdown write “\\{bracket}”"),
        bracket=bracket,
    )


def _repetition(source: Source, findings: Findings) -> bool:
    if source.text.count("\n") < MOST_ALIKE and source.text.count("[^") <= MOST_ALIKE:
        return True
    for pattern in _ALIKE:
        matches = list(pattern.finditer(source.text))
        if len(matches) > MOST_ALIKE:
            findings.add(
                source.line_at(matches[MOST_ALIKE].start()),
                N_("there are more than {most} footnotes, headings, definitions or pieces of code"),
                N_("split the text into several entries"),
                most=MOST_ALIKE,
            )
            return False
    return True
