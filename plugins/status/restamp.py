"""Accepting translations as right: their source's present hash is written into them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from plugins.link.source import is_of
from plugins.problems.problem import N_, Problem
from plugins.read.document import Document
from plugins.read.text import blob_hash, stamp_hash
from plugins.status.stamp import stamped

WRITE_IT = N_("write it by hand: “translated_from: {mark}”")


class Stamped(Struct, frozen=True):
    """A translation that says now which version it was made from."""

    path: str
    mark: str  # "en@<hash>"


class Folder(Struct):
    """The versions of one entry by language, and as files are written, their hashes and what stamps of them say."""

    content: Path
    documents: Mapping[str, Document]
    digests: dict[str, str]
    stamps: dict[str, str]

    @classmethod
    def of(cls, content: Path, documents: Iterable[Document]) -> "Folder":
        by_lang = {document.lang: document for document in documents}
        digests = {lang: document.digest for lang, document in by_lang.items()}
        return cls(content, by_lang, digests, {lang: document.stamp for lang, document in by_lang.items()})

    def restamp(self, wanted: Iterable[str]) -> Iterator[Stamped | Problem]:
        """Stamp the versions in these languages, sources before what was made from them.

        A stamp changes the file that it is in. A translation made from that file, and not outdated before, would be
        outdated by the stamp alone, so it is stamped again.
        """
        wanted = set(wanted)
        for lang in self.by_source():
            document = self.documents[lang]
            source = document.front.translated_from
            if source and source.lang in self.documents:
                carried = bool(source.digest) and is_of(source.digest, self.documents[source.lang])
                if lang in wanted or carried:
                    yield from self._stamp(document, source.lang)

    def by_source(self) -> list[str]:
        """Languages, each after the one it was translated from. Those that go round in a circle have no place."""
        placed: list[str] = []
        waiting = sorted(self.documents)
        while ready := [lang for lang in waiting if self._source_of(lang) in (None, *placed)]:
            placed += ready
            waiting = [lang for lang in waiting if lang not in ready]
        return placed

    def _source_of(self, lang: str) -> str | None:
        source = self.documents[lang].front.translated_from
        return source.lang if source and source.lang in self.documents else None

    def _stamp(self, document: Document, source: str) -> Iterator[Stamped | Problem]:
        """Nothing where it has that stamp already."""
        digest = self.stamps[source]
        stamp = document.front.translated_from
        if stamp and stamp.digest and any(now.startswith(stamp.digest) for now in (digest, self.digests[source])):
            return
        mark, line = f"{source}@{digest}", document.lines["translated_from"]
        file = self.content / document.path
        before = file.read_bytes()
        if blob_hash(before) != self.digests[document.lang]:
            do = N_("look at it, and type the command again")
            yield Problem(document.path, line, N_("this file is being changed by somebody else"), do)
        elif after := stamped(before, line, digest):
            file.write_bytes(after)
            self.digests[document.lang], self.stamps[document.lang] = blob_hash(after), stamp_hash(after)
            yield Stamped(document.path, mark)
        else:
            yield Problem(document.path, line, N_("this line is written in an unusual way"), WRITE_IT, {"mark": mark})


def translations(documents: Sequence[Document], *, unstamped: bool = False) -> list[str]:
    """The languages of the versions that can be stamped; with `unstamped`, of those without a hash."""
    known = {document.lang for document in documents}
    marks = [(document.lang, document.front.translated_from) for document in documents]
    return [lang for lang, mark in marks if mark and mark.lang in known - {lang} and not (unstamped and mark.digest)]
