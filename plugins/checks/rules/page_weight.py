"""A page with its styles is small enough for networks that cut connections after some 16 KB."""

from collections.abc import Iterator

from plugins.checks.facts import weight
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pages that are larger than 10 KB with their styles, compressed"),
    N_("watched networks freeze a connection after about 16 KB, and slow phones take long"),
    N_("make two texts of this one, with a link from one to the other"),
)
LIMIT = 10 * 1024  # bytes


def of_site(site: Whole) -> Iterator[Finding]:
    styles: dict[str, int] = {}
    for path, page in site.pages.items():
        for style in page.styles:
            if style not in styles:
                styles[style] = weight(site.read(style))
        total = page.weight + sum(styles[style] for style in page.styles)
        if total > LIMIT:
            values: dict[str, str | int] = {"size": f"{total / 1024:.1f}", "limit": LIMIT // 1024}
            found = N_("the page has {size} KB with its styles, and {limit} are allowed")
            yield Finding(found, RULE.fix, values, path=path)
