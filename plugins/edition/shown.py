"""One entry as one language shows it: in that language, or in the one that stands in for it."""

from collections.abc import Sequence
from hashlib import blake2b

from msgspec import Struct

from plugins.edition import address
from plugins.link.entry import Entry
from plugins.read.document import Document
from plugins.read.front import Status


class Shown(Struct, frozen=True):
    """`head` gives title and summary, `text` the prose; they differ where a language has only a summary."""

    entry: Entry
    lang: str  # of the edition
    head: Document
    text: Document
    path: str
    digest: str  # of all that one language shows of an entry

    @property
    def own(self) -> bool:
        """The language has a version of its own; otherwise this is a fallback."""
        return self.head.lang == self.lang

    @property
    def listed(self) -> bool:
        return is_listed(self.head)


def show(entry: Entry, lang: str, chain: Sequence[str], falls_back: bool) -> Shown | None:
    """None where the language shows nothing of the entry. `chain` lists the languages that may stand in, best first."""
    own = entry.versions.get(lang)
    if own is None and not falls_back:
        return None
    text = own if own and own.has_text else stand_in(entry, chain)
    head = own or text
    if head is None:
        return None
    text = text or head
    path = address.entry_page(entry, lang)
    return Shown(entry, lang, head, text, path, digest_of(entry, path, head, text))


def digest_of(entry: Entry, path: str, head: Document, text: Document) -> str:
    """Short, because lists put many of them together."""
    whole = f"{entry.digest}|{path}|{head.lang} {head.digest}|{text.lang} {text.digest}"
    return blake2b(whole.encode(), digest_size=12).hexdigest()


def is_listed(version: Document) -> bool:
    """Whether lists and feeds name it. A draft among an entry's versions is there to be previewed."""
    return version.front.status is not Status.HIDDEN


def stand_in(entry: Entry, chain: Sequence[str]) -> Document | None:
    """The first version with a text in the chain; where no version has one, the first at all. Never a hidden one."""
    open_to_all = [v for lang in chain if (v := entry.versions.get(lang)) and is_listed(v)]
    return next((version for version in open_to_all if version.has_text), next(iter(open_to_all), None))
