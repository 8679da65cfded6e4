"""File names differ by more than upper and lower case, and have only letters that every system has."""

import re
from collections.abc import Iterator

from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("files of the output whose names differ in upper and lower case only, or have unusual letters"),
    N_("on many computers and servers two such files are one, and one of them is lost"),
    N_("change the “slug” of the text, or the name of the picture: small letters a-z, digits and hyphens"),
)
_PLAIN = re.compile(r"(?:[a-z0-9-]+/)*[a-z0-9-]+\.[a-z]+")
OURS = re.compile(r"\.made-by-the-build|_redirects|_headers|\.htaccess|pagefind/.*|(?:[a-z0-9-]+/)*pagefind/.*")


def of_site(site: Whole) -> Iterator[Finding]:
    first: dict[str, str] = {}
    for path in site.memory:
        other = first.setdefault(path.casefold(), path)
        if other != path:
            found = N_("“{path}” and “{other}” differ in upper and lower case only")
            yield Finding(found, RULE.fix, {"path": path, "other": other}, path=path)
        elif not _PLAIN.fullmatch(path) and not OURS.fullmatch(path) and not leads_on(path, site):
            yield Finding(N_("the name “{path}” has unusual letters"), RULE.fix, {"path": path}, path=path)


def leads_on(path: str, site: Whole) -> bool:
    """Old addresses were chosen by others."""
    return path in site.pages and site.pages[path].moved
