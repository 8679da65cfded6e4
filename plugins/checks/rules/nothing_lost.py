"""Every file of the content is in the site, or somebody was told why not: no word is lost in silence."""

from collections.abc import Iterator

from plugins.checks.fates import Fate, fates
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("files of the content that are neither in the site nor withheld for a reason"),
    N_("somebody wrote it, and believes that readers have it"),
    N_("to see what the program knows of it: python3 tasks.py check --explain {path}"),
)


def of_site(site: Whole) -> Iterator[Finding]:
    told = frozenset(problem.path for problem in site.texts.reading.problems)
    for path, fate in fates(site, told).items():
        if fate is Fate.LOST:
            found = N_("this file is not in the site, and nobody knows why")
            yield Finding(found, RULE.fix, {"path": path}, source=path)
