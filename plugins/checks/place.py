"""From a finding in the output to the file and line that a volunteer has written."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from plugins.checks.registry import Known
from plugins.checks.rule import Finding, Found
from plugins.checks.whole import Whole
from plugins.problems.problem import Problem
from plugins.redirects.move import FILE as REDIRECTS

# What is typeset on the way: no-break spaces, quotation marks, dashes.
_PLAIN = str.maketrans(
    {"\u00a0": " ", "\u202f": " ", "–": "-", "—": "-", "\u2011": "-", "\u00ad": None}
    | dict.fromkeys("“”„«»‘’'\"*_`", None)
)


def plain(words: str) -> str:
    return words.translate(_PLAIN).casefold()


@lru_cache(maxsize=200)
def lines(file: Path) -> tuple[str, ...]:
    try:
        return tuple(map(plain, file.read_text(encoding="utf-8", errors="replace").split("\n")))
    except OSError:
        return ()


def line_with(words: Iterable[str], file: Path) -> int:
    """The first line that has the first of the words that stand in the file; 0 for none."""
    for each in filter(None, map(plain, words)):
        for number, line in enumerate(lines(file), 1):
            if each in line:
                return number
    return 0


def found(finding: Finding, rule: Known, site: Whole, page: str = "") -> Found:
    """`page`: the file of the output that was looked at."""
    page = finding.path or page
    path, line, in_content = source(finding, page, sources_of(page, site), site.subject.content)
    severity = finding.severity or rule.rule.severity
    problem = Problem(path, line, finding.found, finding.do, finding.values, severity)
    return Found(rule.id, problem, page, in_content)


def sources_of(page: str, site: Whole) -> Sequence[str]:
    """The texts whose words stand there. Old addresses that no text owns have a file of their own."""
    if page in site.pages and site.pages[page].moved and page not in site.texts.sources:
        return [REDIRECTS] if (site.subject.content / REDIRECTS).is_file() else []
    return site.texts.sources.get(page, ())


def source(finding: Finding, page: str, candidates: Sequence[str], content: Path) -> tuple[str, int, bool]:
    """Path, line, and whether it is one of the content."""
    if finding.source:
        return finding.source, finding.line, True
    for path in candidates:
        if line := line_with(finding.words, content / path):
            return path, line, True
    if candidates:
        return candidates[0], 1, True
    return page, finding.line, False
