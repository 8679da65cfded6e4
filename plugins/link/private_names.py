"""A name from the private list stands in a text.

The list is no part of the content, so what is found cannot be remembered with a text: every file is looked through
anew, when somebody checks or publishes.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.link.entries import group
from plugins.link.exposed import told
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.safety.exposure import comparable
from plugins.safety.names import Names, Unreadable, hits, load


def problems(documents: Iterable[Document], content: Path, setting: str) -> Iterator[Problem]:
    """`setting`: where the list is. That it cannot be read is an error: else names could come through unnoticed."""
    try:
        names = load(Path(setting).expanduser())
    except OSError as error:
        yield unreadable(
            N_("the list of private names, {file}, cannot be read: {reason}"), setting, error.strerror or ""
        )
        return
    except Unreadable as error:
        yield unreadable(N_("{file} is no list of private names: line {reason} is something else"), setting, error.line)
        return
    for folder in group(documents).values():
        public = {comparable(words) for document in folder for words in document.front.may_be_public}
        for document in folder:
            yield from of(document, content, names, public)


def of(document: Document, content: Path, names: Names, public: Iterable[str]) -> Iterator[Problem]:
    text = (content / document.path).read_text(encoding="utf-8", errors="replace")
    for hit in hits(text, names):
        if comparable(hit.words) not in public and not text.splitlines()[hit.line - 1].startswith("may_be_public"):
            yield told(document.path, hit.line, N_("the name of somebody who may be in no text: “{words}”"), hit.words)


def unreadable(found: str, file: str, reason: object) -> Problem:
    do = N_("write where it is into “PRIVATE_NAMES”, or make one: python3 tasks.py private-names")
    return Problem("pelicanconf.py", 1, found, do, {"file": file, "reason": reason})
