"""What a build did, for whoever ran it."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from gettext import NullTranslations

from msgspec import Struct

from plugins.problems.problem import Problem


class Withheld(Struct, frozen=True):
    """A text that was read and is not published: a draft, or one whose day has not come."""

    path: str
    draft: bool


class Report(Struct, frozen=True):
    """`until` is the next moment that changes the site by itself: an event ends, a text's day comes, a day begins."""

    pages: int
    changed: int
    removed: int
    withheld: Sequence[Withheld]
    problems: Sequence[Problem]
    until: datetime


def summary(report: Report, speak: NullTranslations) -> Iterator[str]:
    """How large the site is, what this build changed in it, and every text that is not in it, with the reason."""
    pages, changed, removed = report.pages, report.changed, report.removed
    size = speak.ngettext("The site has {n} page.", "The site has {n} pages.", pages).format(n=pages)
    new = speak.ngettext("{n} file is new or changed.", "{n} files are new or changed.", changed).format(n=changed)
    gone = speak.ngettext("{n} was removed.", "{n} were removed.", removed).format(n=removed) if removed else ""
    yield " ".join(part for part in (size, new, gone) if part)
    yield from not_published(report, speak)


def not_published(report: Report, speak: NullTranslations) -> Iterator[str]:
    """A line for each text that is not in the site."""
    for each in report.withheld:
        reason = speak.gettext("a draft") if each.draft else speak.gettext("its day has not come")
        yield speak.gettext("Not published: {path} ({reason})").format(path=each.path, reason=reason)
