"""The whole site, as rules that compare its files see it."""

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from plugins.checks.facts import Facts
from plugins.checks.seen import Memory
from plugins.checks.subject import Subject
from plugins.checks.texts import Texts, texts


class Whole:
    """A class, because what more than one rule asks is worked out once. Paths are those of the output."""

    def __init__(self, subject: Subject, memory: Memory) -> None:
        self.subject = subject
        self.memory = memory
        self.url = subject.url
        self.languages = subject.languages

    @cached_property
    def pages(self) -> Mapping[str, Facts]:
        return {path: each.facts for path, each in self.memory.items() if each.facts}

    @cached_property
    def real_pages(self) -> Mapping[str, Facts]:
        """Without old addresses, which only lead on, and without those shown where nothing is."""
        return {path: each for path, each in self.pages.items() if not each.moved and not path.endswith("404.html")}

    @cached_property
    def sizes(self) -> Mapping[str, int]:
        """Of every file, in bytes."""
        return {path: each.size for path, each in self.memory.items()}

    @cached_property
    def texts(self) -> Texts:
        return texts(self.subject)

    def ending(self, *endings: str) -> list[str]:
        return [path for path in self.memory if path.endswith(endings)]

    def read(self, path: str) -> bytes:
        """A file of the output; empty where it is not there."""
        file = Path(self.subject.output, path)
        return file.read_bytes() if path in self.memory else b""
