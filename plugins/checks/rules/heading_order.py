"""One main heading, and no level left out: it is the table of contents of a screen reader."""

from collections.abc import Iterator
from itertools import pairwise

from plugins.checks.page import Page
from plugins.checks.rule import Finding, Rule
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.ERROR,
    N_("pages without exactly one main heading, headings that leave out a level, and empty ones"),
    N_("people who cannot see the page move through it by its headings"),
    N_("in a text headings begin with ##, and below them ###"),
)


def of_page(page: Page) -> Iterator[Finding]:
    if page.moved:
        return
    headings = sorted(page.all("h1", "h2", "h3", "h4", "h5", "h6"), key=lambda heading: heading.at)
    main = [heading for heading in headings if heading.tag == "h1"]
    if len(main) != 1:
        words = tuple(page.text(heading) for heading in main[1:])
        found, do = N_("the page has {n} main headings"), N_("it needs one: begin headings in a text with ##")
        yield Finding(found, do, {"n": len(main)}, words)
    for heading in headings:
        if not page.text(heading):
            yield Finding(N_("a heading has no words"), N_("write them, or delete it"), {}, (), page.line(heading))
    for before, after in pairwise(headings):
        if int(after.tag[1]) > int(before.tag[1]) + 1:
            yield Finding(
                N_("below the heading “{before}” ({upper}) stands “{after}” ({lower}): a level is left out"),
                N_("write one # less before it"),
                {"before": page.text(before), "upper": before.tag, "after": page.text(after), "lower": after.tag},
                (page.text(after),),
                page.line(after),
            )
