"""Texts that were taken back in one language while readers still find them in another.

Who asks for a text to go may be in danger, so it must not stay by an oversight. What a file says cannot tell a text
that is not ready from one that was taken back, so what counts is what nobody has while still writing:

- the original is a draft, and translations of it are public: nobody publishes these first;
- any version is `hidden`, which is said of texts that are ready, and others are easier to find.

A translation that is a draft beside a public original is work in progress, and nobody is bothered with it: to take back
a translation alone needs no other file. `withdrawn: only this version` in the file that is less public says that the
others stay on purpose.
"""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.read.front import Status

OPENNESS = (Status.DRAFT, Status.HIDDEN, Status.PUBLISHED)


class Withdrawn(Struct, frozen=True):
    """A version that is a draft or hidden; `still` are the languages in which the text is more public."""

    version: Document
    still: tuple[str, ...]

    @property
    def confirmed(self) -> bool:
        return bool(self.version.front.withdrawn)


def withdrawals(documents: Sequence[Document]) -> Iterator[Withdrawn]:
    """Of the versions of one folder, confirmed or not."""
    if all(document.front.status is Status.PUBLISHED for document in documents):  # nearly all
        return
    for document in documents:
        status, original = document.front.status, document.front.translated_from is None
        still = tuple(each.lang for each in documents if openness(each) > openness(document))
        if still and (original or status is Status.HIDDEN):
            yield Withdrawn(document, still)


def openness(document: Document) -> int:
    return OPENNESS.index(document.front.status)


def withdrawn(documents: Sequence[Document]) -> Iterator[Problem]:
    """Warnings, at which a build for publishing stops, until somebody confirms."""
    for each in withdrawals(documents):
        if not each.confirmed:
            yield Problem(
                each.version.path,
                each.version.lines.get("status", 1),
                N_("withdrawn in {lang}: still public in {still}"),
                N_(
                    "write “status: {status}” in the other files too; if they shall stay, write here: "
                    "“withdrawn: only this version”"
                ),
                {
                    "lang": each.version.lang,
                    "still": ", ".join(each.still),
                    "status": each.version.front.status.value,
                },
                Severity.WARNING,
            )
