"""A place that is told after registration must not stand in what everybody can read.

The pages leave it out by themselves (plugins/page/places.py); what an author types into a text, nobody else can. Who
gave the address away once cannot take it back, so it is an error; the mere name of a place ("Library") is a warning.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape

from plugins.problems.problem import N_, Problem, Severity
from plugins.read.document import Document, FileRef
from plugins.read.front import Event, Place

TELLING = 4  # characters: "1" or "A 2" would be found everywhere
PUBLIC = ("title", "summary", "cover_alt", "cover_caption", "cover_credit", "accessibility", "audience", "contact")


def problems(documents: Iterable[Document]) -> Iterator[Problem]:
    documents = list(documents)
    private = {document.entry: list(places(document.front)) for document in documents if is_private(document)}
    for document in documents if private else ():
        if document.entry in private:
            yield from given_away(document, private[document.entry])


def is_private(document: Document) -> bool:
    front = document.front
    return isinstance(front, Event) and front.translated_from is None and front.place_public == "after registration"


def places(front: object) -> Iterator[Place]:
    """That of the event, and those of single occurrences."""
    if isinstance(front, Event):
        yield from (place for place in (front.place, *(move.place for move in front.moved)) if place)


def given_away(document: Document, places: Iterable[Place]) -> Iterator[Problem]:
    """One problem for each place, of the first line of the front matter that tells it, else of the text."""
    said = {key: plain(value) for key in PUBLIC if (value := getattr(document.front, key, ""))}
    if isinstance(document.front, Event):
        said["moved"] = plain("\n".join(move.note for move in document.front.moved))
    said["text"] = text_of(document)
    for place in places:
        for words, severity in ((place.address, Severity.ERROR), (place.name, Severity.WARNING)):
            if len(words) >= TELLING and (key := found_in(plain(words), said)):
                yield told(document, key, words, severity)
                break


def found_in(words: str, said: Mapping[str, str]) -> str:
    """The key that tells it; empty where none does. Whole words: "Park" is not in "parking"."""
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return next((key for key, text in said.items() if whole.search(text)), "")


def told(document: Document, key: str, words: str, severity: Severity) -> Problem:
    line = document.lines.get(key, document.lines.get("title", 1))
    found = N_("“{words}” stands in “{key}”, but the place is told after registration")
    if key == "text":
        found = N_("“{words}” stands in the text, but the place is told after registration")
    do = N_("take it out, or delete “place_public” if everybody may know")
    return Problem(document.path, line, found, do, {"words": words, "key": key}, severity)


def text_of(document: Document) -> str:
    """All that the text says, to people and in its links, and of its pictures."""
    parts = document.body.parts
    html = " ".join(part for part in parts if isinstance(part, str))
    pictures = " ".join(f"{part.alt}\n{part.caption}\n" for part in parts if isinstance(part, FileRef))
    return plain(unescape(re.sub(r"<[^>]*>", "", html))) + "\n" + plain(unescape(html)) + "\n" + plain(pictures)


def plain(words: str) -> str:
    """Without regard to case, kinds of spaces and line breaks."""
    return " ".join(words.casefold().split())
