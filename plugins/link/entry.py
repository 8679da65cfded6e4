"""An entry: one folder of the content, whatever languages it is in."""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from plugins.read.document import Document
from plugins.read.front import Front


class Entry(Struct, frozen=True):
    """`versions` holds what may be read in public, in the order of the site's languages."""

    id: str  # the folder: "news/2024-03-28-belgium-opens-its-doors"
    kind: str
    name: str
    original: Document
    versions: Mapping[str, Document]
    date: datetime | None  # None for entries that need none
    digest: str  # of all that it is but the words of its versions: shared facts, languages, addresses
    awaited: bool = False  # its day has not come: it is among the entries only in a preview

    @property
    def facts(self) -> Front:
        """What all versions share; written once, in the original."""
        return self.original.front

    @property
    def texts(self) -> Mapping[str, Document]:
        """The versions that have a text of their own, not only a title and a summary."""
        return {lang: version for lang, version in self.versions.items() if version.has_text}

    def slug(self, lang: str) -> str:
        """The last part of the entry's address in a language, also where that language has no version."""
        version = self.versions.get(lang)
        return (version and version.front.slug) or self.name
