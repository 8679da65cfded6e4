"""Addresses that were published last, and are nowhere now."""

from collections.abc import Collection, Iterator, Sequence

from plugins.addresses.answering import Answers
from plugins.addresses.manifest import Known
from plugins.addresses.moved import Moved, shown
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.redirects.move import FILE
from plugins.site.site import Site


def lost(known: Known, now: Sequence[Document], site: Site, answering: Answers) -> Iterator[Moved]:
    """Of texts that still have a page. What was taken off the site is left alone."""
    for (entry, lang), page in shown(now, site).items():
        old = known.get(entry, {}).get(lang)
        if page.own and old and old != page.path and not answering(old):
            yield Moved(page.head, f"/{old}", f"/{page.path}")


def gone(old: Collection[str], answering: Answers) -> Iterator[Problem]:
    """Old addresses that led on, and do not any more."""
    for address in sorted(old):
        if not answering(address):
            found = N_("the old address “/{old}” led on in what was published last, and leads nowhere now")
            do = N_("write it into “aliases” of a text, or here: {lines}")
            lines = f'[[redirect]], from = "/{address}", to = "/…/"'
            yield Problem(FILE, 1, found, do, {"old": address, "lines": lines}, Severity.WARNING)
