"""What changed in the source of a translation since it was made, in words for a terminal."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from rich.markup import escape

from plugins.languages.catalogue import Translator
from plugins.problems.problem import N_
from plugins.status.git import Lack, text_with
from plugins.status.state import Row, Version
from plugins.status.words import BREAK, Change, Passage, Piece, passages

REASONS: Mapping[Lack, str] = {
    Lack.NO_GIT: N_("what it was then cannot be shown: there is no program git on this computer"),
    Lack.NO_REPOSITORY: N_("what it was then cannot be shown: git keeps no history of this folder"),
    Lack.SHALLOW: N_(
        "what it was then cannot be shown: only the newest part of the history is here; type: git fetch --unshallow"
    ),
    Lack.NOT_FOUND: N_(
        "what it was then cannot be shown: the history has no version of it with the hash {stamp}, so it was perhaps "
        "never committed"
    ),
}
MARKS = {Change.OLD: ("[-", "-]"), Change.NEW: ("{+", "+}")}
STYLES = {Change.OLD: "red strike", Change.NEW: "green", Change.LEFT_OUT: "dim"}


def differences(row: Row, content: Path, speak: Translator, *, plain: bool) -> Iterator[str]:
    """Lines of Rich's markup about every version of the row, with marks instead of colours where they must be `plain`.

    Nothing of what is an original, or not there.
    """
    for version in row.versions.values():
        if version.path and version.source:
            yield f"[bold]{escape(version.path)}[/bold]"
            yield from difference(version, row.entry, content, speak, plain=plain)


def difference(version: Version, entry: str, content: Path, speak: Translator, *, plain: bool) -> Iterator[str]:
    source = f"{entry}/index.{version.source}.md"
    values = {"entry": entry, "lang": version.lang, "source": source.rpartition("/")[2], "stamp": version.stamp}
    if version.unstamped:
        told = speak.gettext(
            "nobody wrote down which version of {source} it was made from; if it is right as it is, type:"
        )
        yield f"  {told.format_map(values)} python3 tasks.py restamp {entry} --language {version.lang}"
    elif not version.outdated:
        yield "  " + speak.gettext("up to date: {source} has not changed since").format_map(values)
    else:
        yield "  " + speak.gettext("older than {source}, which has changed since").format_map(values)
        old = text_with(version.stamp, content / source)
        if isinstance(old, Lack):
            yield "  " + speak.gettext(REASONS[old]).format_map(values)
            return
        yield from changes(text_of(old), text_of((content / source).read_bytes()), speak, plain=plain)


def changes(old: str, new: str, speak: Translator, *, plain: bool) -> Iterator[str]:
    """How much changed, then each passage with its line."""
    found = passages(old, new)
    if not found:
        yield "  " + speak.gettext("only spaces and line ends have changed")
        return
    more, less = (sum(passage.count(change) for passage in found) for change in (Change.NEW, Change.OLD))
    added = speak.ngettext("{n} word is new", "{n} words are new", more).format(n=more)
    gone = speak.ngettext("{n} word is gone", "{n} words are gone", less).format(n=less)
    yield f"  {added}, {gone}"
    for passage in found:
        place = speak.gettext("line {line}").format(line=passage.line)
        yield f"  {place}: {shown(passage, plain=plain)}"


def shown(passage: Passage, *, plain: bool) -> str:
    return " ".join(marked(piece, plain=plain) for piece in passage.pieces).replace(BREAK, BREAK + "    ")


def marked(piece: Piece, *, plain: bool) -> str:
    """As `git diff --word-diff` marks them, or in colour."""
    before, after = MARKS.get(piece.change, ("", "")) if plain else ("", "")
    text = escape(before + piece.text + after)
    style = STYLES.get(piece.change)
    return text if plain or not style else f"[{style}]{text}[/{style}]"


def text_of(data: bytes) -> str:
    """Without what only steers a terminal: an old text may never have been checked."""
    text = data.decode("utf-8-sig", errors="replace").replace("\r\n", BREAK).replace("\r", BREAK)
    return "".join(character for character in text if character.isprintable() or character in (BREAK, "\t"))
