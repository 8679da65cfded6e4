"""No two pages of one language have the same title: in search results and tabs they could not be told apart."""

from collections.abc import Iterator

from plugins.checks.address import file_at, own
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.WARNING,
    N_("pages of one language that have the same title"),
    N_("in tabs, bookmarks and search results readers cannot tell them apart"),
    N_("add to one of the titles what is different: the place, or the year"),
)


def of_site(site: Whole) -> Iterator[Finding]:
    first: dict[tuple[str, str], str] = {}
    for path, page in site.real_pages.items():
        if page.unlisted or (page.canonical and file_at(own(page.canonical, site.url) or "") != path):
            continue  # what stands in for a missing translation has the title of what it is a copy of
        other = first.setdefault((page.lang, page.title.casefold()), path)
        if other != path:
            if path not in site.texts.sources and other in site.texts.sources:
                path, other = other, path  # what somebody can mend
            values = {"title": page.title, "other": "/" + other.removesuffix("index.html")}
            found = N_("the title “{title}” is that of {other} as well")
            yield Finding(found, RULE.fix, values, ("title:",), path=path)
