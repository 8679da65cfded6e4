"""Pages of others that we link to are still there. Asks them, so only where somebody wants that: `check --online`."""

import os
from collections.abc import Iterator

from plugins.checks import asking
from plugins.checks.asking import Answer
from plugins.checks.rule import Finding, Rule
from plugins.checks.whole import Whole
from plugins.problems.problem import N_, Severity

RULE = Rule(
    Severity.WARNING,
    N_("links to pages of others that are not there any more (with --online only)"),
    N_("readers end on somebody's “not found”, or on what a stranger has put there since"),
    N_("look for where it has gone, or link to a copy at web.archive.org"),
)
FOUND = {
    Answer.GONE: N_("“{address}” is not there any more ({status})"),
    Answer.UNCLEAR: N_("“{address}” gave no clear answer ({status})"),
    Answer.SILENT: N_("“{address}” did not answer ({status})"),
}


def of_net(site: Whole) -> Iterator[Finding]:
    """Not where a machine builds by itself: nobody may be asked a hundred times a day."""
    if os.environ.get("CI"):
        yield Finding(
            N_("where CI is set nobody is asked"), N_("check --online on your own computer"), path="pelicanconf.py"
        )
        return
    places: dict[str, tuple[str, int, str]] = {}
    for path, page in site.pages.items():
        for link in page.links:
            if not link.path and link.tag == "a" and link.written.startswith(("http://", "https://")):
                places.setdefault(link.written.partition("#")[0], (path, link.line, link.words))
    for address, (answer, status) in sorted(asking.answers(places).items()):
        if answer in FOUND:
            path, line, words = places[address]
            severity = Severity.WARNING if answer is Answer.GONE else Severity.ADVICE
            values: dict[str, str | int] = {"address": address, "status": status}
            yield Finding(FOUND[answer], RULE.fix, values, (address, words), line, path, severity=severity)
