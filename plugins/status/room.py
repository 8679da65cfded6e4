"""The texts that a task looks at, and how it speaks of them."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from msgspec import Struct
from rich.console import Console

from plugins.authoring.fault import Refused
from plugins.cache.code import code_version
from plugins.languages.catalogue import Translator
from plugins.languages.language import Language
from plugins.languages.speech import speech
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.read.read import Reading, read
from plugins.tooling.build import Folders
from plugins.tooling.known_languages import known_languages

READ = "read"  # below the cache folder: what builds read, and now need not be read again
WIDE = 1000  # columns where nobody looks: in a file, in a pipe


class Room(Struct, frozen=True):
    """`lang` is the language in which `speak` speaks."""

    content: Path
    cache: Path
    languages: Mapping[str, Language]
    lang: str
    speak: Translator

    def say(self, message: str, **values: object) -> str:
        return self.speak.gettext(message).format_map(values)

    def read(self) -> tuple[tuple[Document, ...], int]:
        """The texts, and the exit status: 1 where some could not be read, which is told."""
        reading, status = self.read_all()
        return reading.documents, status

    def read_all(self) -> tuple[Reading, int]:
        """The same, with what else the content folder has."""
        reading = read(self.content, list(self.languages), self.cache / READ, code_version())
        there = {document.path for document in reading.documents}
        lost = {problem.path for problem in reading.problems if problem.path.endswith(".md")} - there
        for path in sorted(lost):
            message = N_("{path} cannot be read, so it is left out here → to see why: python3 tasks.py check")
            print(self.say(message, path=path), file=sys.stderr)
        return reading, 1 if lost else 0

    def tell(self, problem: Problem) -> None:
        print(problem.text(self.speak), file=sys.stderr)


def in_room(folders: Folders, setting: Mapping[str, Mapping[str, object]], work: Callable[[Room], int]) -> int:
    """Do the work; the exit status. What was asked wrongly is told."""
    said = speech()
    try:
        languages = known_languages(folders.root, setting)
        return work(Room(folders.content, folders.cache, languages, said.lang, said.translations))
    except Refused as refused:
        for fault in refused.faults:
            print(fault.text(said.translations), file=sys.stderr)
        return refused.status


def console() -> Console:
    """Nothing is coloured that we do not colour; where nobody looks, no line is broken."""
    looked_at = sys.stdout.isatty()
    return Console(highlight=False, emoji=False, width=None if looked_at else WIDE)
