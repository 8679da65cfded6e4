"""What a catalogue leaves in English, so that nobody is surprised by it on a page."""

from pathlib import Path

from babel.messages.catalog import Message
from msgspec import Struct

from plugins.languages.catalogue import parse, path_of
from plugins.languages.console import CATALOGUES
from plugins.languages.language import Language
from plugins.languages.messages import messages_of

ON_PAGES = ("pelicanconf.py", "theme/", "plugins/edition/", "plugins/page/")
"""Where messages stand that readers see; all others are for those who write and build."""


class Amount(Struct, frozen=True):
    """How many messages a catalogue has, how many still speak English, and how many of these stand on pages."""

    all: int
    untranslated: int
    on_pages: int


def untranslated(language: Language, folder: Path = CATALOGUES) -> list[Message]:
    """In the order of the file. What is marked as fuzzy counts: it is not used before somebody has looked at it."""
    return [message for message in _messages(language, folder) if message.fuzzy or not all(forms(message.string))]


def amount(language: Language, folder: Path = CATALOGUES) -> Amount:
    left = untranslated(language, folder)
    return Amount(len(_messages(language, folder)), len(left), sum(map(on_pages, left)))


def on_pages(message: Message) -> bool:
    return any(place.startswith(ON_PAGES) for place, _ in message.locations)


def forms(text: object) -> list[str]:
    """Of a message's id or string: one, or a plural's all."""
    return [str(form) for form in text] if isinstance(text, (list, tuple)) else [str(text or "")]


def _messages(language: Language, folder: Path) -> list[Message]:
    return messages_of(parse(path_of(language.code, folder).read_bytes()))
