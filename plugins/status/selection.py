"""Which entries and languages were asked for."""

from collections.abc import Callable, Iterable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from plugins.authoring.desk import unknown_language
from plugins.authoring.fault import Fault, Refused
from plugins.problems.problem import N_
from plugins.read.findings import listed, nearest
from plugins.read.schema import KINDS
from plugins.status.state import Row, State, Version


class Selection(Struct, frozen=True):
    """Nothing said means everything; with both `outdated` and `missing`, either will do."""

    entry: str = ""
    languages: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    outdated: bool = False
    missing: bool = False

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """The rows asked for, each with only the languages asked for."""
        narrow = (self._narrow(each) for each in rows if self._wants(each))
        return [each for each in narrow if self._finds(each)]

    def _wants(self, row: Row) -> bool:
        return (not self.entry or row.entry == self.entry) and (not self.kinds or row.kind in self.kinds)

    def _narrow(self, row: Row) -> Row:
        if not self.languages:
            return row
        return replace(row, versions={lang: each for lang, each in row.versions.items() if lang in self.languages})

    def _finds(self, row: Row) -> bool:
        return not (self.outdated or self.missing) or any(map(self._matches, row.versions.values()))

    def _matches(self, version: Version) -> bool:
        return (self.outdated and version.outdated) or (self.missing and version.state is State.MISSING)


def languages_in(words: str, languages: Sequence[str]) -> tuple[str, ...]:
    return known(words, languages, lambda word: unknown_language("--language", word, languages))


def kinds_in(words: str) -> tuple[str, ...]:
    return known(words, list(KINDS), unknown_kind)


def known(words: str, all_: Sequence[str], fault: Callable[[str], Fault]) -> tuple[str, ...]:
    """ "ru,nl" and "ru nl" are both two. Raises `Refused` with every word that is not among `all_`."""
    found = tuple(words.replace(",", " ").split())
    if faults := [fault(word) for word in found if word not in all_]:
        raise Refused(faults)
    return found


def unknown_kind(word: str) -> Fault:
    meant = nearest(word, KINDS)
    do = N_("did you mean “{meant}”?") if meant else N_("it can be: {kinds}")
    return Fault(N_("there is no kind of text “{word}”"), do, {"word": word, "meant": meant, "kinds": listed(KINDS)})


def place(written: str, entries: Sequence[str]) -> tuple[str, str]:
    """The entry that was meant and, where a file was named, its language; all that a shell completes will do.

    "content/news/2024-…/index.ru.md" is that entry in Russian. Raises `Refused` where there is no such entry.
    """
    path = written.replace("\\", "/").rstrip("/")
    path, _, name = path.rpartition("/") if path.endswith(".md") else (path, "", "")
    entry = "/".join(path.split("/")[-2:])
    if entry in entries:
        return entry, name.removeprefix("index.").removesuffix(".md")
    by_name = {each.rpartition("/")[2]: each for each in entries}
    meant = by_name.get(entry) or nearest(entry, entries)
    do = N_("did you mean “{meant}”?") if meant else N_("write its folder, such as {example}")
    example = entries[0] if entries else "news/2024-03-28-a-few-words"
    values = {"written": written, "meant": meant, "example": example}
    raise Refused([Fault(N_("there is no text “{written}”"), do, values)])
