"""The task `status`: how far the translations are, in the form that was asked for."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from plugins.authoring.fault import Fault, Refused
from plugins.authoring.writing import unwritable
from plugins.problems.problem import N_
from plugins.status.data import as_json
from plugins.status.difference import differences
from plugins.status.page import page
from plugins.status.room import Room, console
from plugins.status.selection import Selection, kinds_in, languages_in, place
from plugins.status.state import Row, rows
from plugins.status.table import show


class Wish(Struct, frozen=True):
    """What was typed. At most one of the forms: a table is shown where none is asked for."""

    entry: str = ""
    language: str = ""
    kind: str = ""
    outdated: bool = False
    missing: bool = False
    diff: bool = False
    json: bool = False
    html: str = ""


def status(wish: Wish, room: Room) -> int:
    """The exit status: 0, also where translations are outdated, and 1 where texts cannot be read."""
    if sum(map(bool, (wish.diff, wish.json, wish.html))) > 1:
        raise Refused([Fault(N_("--diff, --json and --html do not go together"), N_("choose one of them"))])
    languages = languages_in(wish.language, list(room.languages))
    selection = Selection("", languages, kinds_in(wish.kind), wish.outdated, wish.missing)
    documents, exit_status = room.read()
    every = rows(documents, list(room.languages))
    if wish.entry:
        entry, lang = place(wish.entry, [row.entry for row in every])
        selection = replace(selection, entry=entry, languages=languages or tuple(lang.split()))
    present(wish, selection.of(every), selection.languages or tuple(room.languages), room)
    return exit_status


def present(wish: Wish, rows: Sequence[Row], languages: Sequence[str], room: Room) -> None:
    speak = room.speak
    if wish.json:
        print(as_json(rows, languages))
    elif wish.html:
        told = [room.languages[lang] for lang in languages]
        write(page(rows, told, room.lang, speak), Path(wish.html), room)
    elif wish.diff:
        compare(rows, room, every=bool(wish.entry))
    else:
        show(rows, languages, speak, console())


def compare(rows: Sequence[Row], room: Room, *, every: bool) -> None:
    """With `every`, of each translation; else of those that are outdated."""
    screen = console()
    found = False
    for row in rows:
        versions = {lang: each for lang, each in row.versions.items() if each.outdated or (every and each.source)}
        for line in differences(
            replace(row, versions=versions), room.content, room.speak, plain=not screen.is_terminal
        ):
            screen.print(line, soft_wrap=not screen.is_terminal)
            found = True
    if not found:
        screen.print(room.say(N_("No translation is outdated.")))


def write(text: str, file: Path, room: Room) -> None:
    """Raises `Refused` where the file cannot be written, or would stand among the texts."""
    if file.absolute().resolve().is_relative_to(room.content.resolve()):
        do = N_("write it elsewhere, such as --html status.html")
        raise Refused([Fault(N_("“{file}” would stand among the texts"), do, {"file": file})])
    try:
        file.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise Refused([unwritable(file, error)]) from error
    print(room.say(N_("Made: {path}"), path=file))
