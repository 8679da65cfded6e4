"""What could lead to a person stands in a text, and nobody has said that everybody may know it.

Who wrote it may be right: a museum has a telephone, an office an address. So it is a warning, at which a build for
publishing stops until a file of the entry says `may_be_public: …` with the same words.
"""

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from plugins.link.entries import group
from plugins.link.private_places import places
from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document
from plugins.safety.exposure import Sort, comparable

FOUND: Mapping[Sort, str] = MappingProxyType(
    {
        Sort.TELEPHONE: N_("a telephone number: “{words}”"),
        Sort.MAILBOX: N_("somebody’s e-mail address: “{words}”"),
        Sort.STREET: N_("a street and a number: “{words}”"),
        Sort.COORDINATES: N_("a place on the map: “{words}”"),
    }
)
DO = N_("if it could lead to a person, take it out; if everybody may know it, write above the text: {key}")


def problems(documents: Iterable[Document], organisation: Mapping[str, Any]) -> Iterator[Problem]:
    """`organisation`: what the foundation says of itself, which is public."""
    known = frozenset(comparable(str(organisation.get(name, ""))) for name in ("street", "email"))
    exposing = [document for document in documents if document.exposed]
    if not exposing:
        return
    for folder in group(documents).values():
        public = known | {comparable(words) for document in folder for words in may_be_known(document)}
        yield from (problem for document in folder for problem in of(document, public))


def may_be_known(document: Document) -> Iterator[str]:
    """What its author said of it, and where an event is; private_places.py asks whether that may be told."""
    yield from document.front.may_be_public
    yield from (place.address for place in places(document.front))


def of(document: Document, public: frozenset[str]) -> Iterator[Problem]:
    for each in document.exposed:
        if comparable(each.words) not in public:
            yield told(document.path, each.line, FOUND[each.sort], each.words)


def told(path: str, line: int, found: str, words: str) -> Problem:
    return Problem(path, line, found, DO, {"words": words, "key": f'may_be_public: ["{words}"]'}, Severity.WARNING)
