"""Every text that can be found has a summary: it is what lists, feeds and search engines show of it."""

from collections.abc import Iterator

from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.edition.shown import is_listed
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.WARNING,
    N_("published texts without a summary"),
    N_("lists, feeds and search engines show it; without one they take whatever the text begins with, or nothing"),
    N_("add a line such as “summary: Forty people, one lawn, no rain.”"),
)


def of_site(site: Whole) -> Iterator[Finding]:
    for entry in site.texts.entries.values():
        for version in entry.versions.values():
            if not version.front.summary and is_listed(version):
                line = version.lines.get("title", 1)
                yield Finding(N_("this text has no summary"), RULE.fix, line=line, source=version.path)
