"""The task `server-rules`: the rules for one server, or for each, as files."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from plugins.authoring.fault import Fault, Refused
from plugins.authoring.writing import unwritable
from plugins.edition import aliases
from plugins.edition.contents import all_contents
from plugins.link.entries import Clock, link
from plugins.link.entry import Entry
from plugins.page.inventory import files
from plugins.problems.problem import N_, errors
from plugins.read.document import Document
from plugins.read.findings import listed, nearest
from plugins.read.read import Reading
from plugins.redirects.move import FILE
from plugins.redirects.places import places
from plugins.redirects.settle import Settled, settle
from plugins.servers.mark import MARK
from plugins.servers.registry import SERVERS
from plugins.servers.rules import rules
from plugins.site.settled import settled
from plugins.site.site import Site
from plugins.status.room import Room

SETTINGS = "publishconf.py"


def server_rules(name: str, output: str, root: Path, room: Room) -> int:
    """Write the files, and tell where they are; the exit status.

    For one server they stand in the folder `output`; for all, each server has a folder in it, and so it is where no
    folder is named. Raises `Refused` where that is not possible, and where old addresses are wrong.
    """
    if name and name not in SERVERS:
        raise Refused([unknown_server(name)])
    folder = (Path(output) if output else root / "servers").resolve()
    if folder.is_relative_to(room.content):
        do = N_("name another folder: --output DIR")
        raise Refused([Fault(N_("“{folder}” lies among the texts"), do, {"folder": folder})])
    reading, status = room.read_all()
    if status:
        return status  # which texts cannot be read was told
    known = settled(root, SETTINGS)
    entries = sound_entries(reading.documents, known)
    made = rules(known, entries, sound_redirects(reading, entries, known))
    for each in [name] if name else SERVERS:
        place = folder if name and output else folder / each
        for file, text in SERVERS[each](made).items():
            write(place / file, text)
            print(room.say(N_("Made: {path}"), path=place / file))
    return 0


def unknown_server(name: str) -> Fault:
    meant = nearest(name, SERVERS)
    do = N_("did you mean “{meant}”?") if meant else N_("it can be: {servers}")
    found = N_("there are no rules for “{name}”")
    return Fault(found, do, {"name": name, "meant": meant, "servers": listed(SERVERS)})


def sound_entries(documents: Iterable[Document], known: Site) -> list[Entry]:
    """What is public. Raises `Refused` where an old address cannot lead anywhere, or to two."""
    entries = list(link(documents, list(known.languages), Clock(known.now, known.zone)).values())
    shown = all_contents(entries, known)
    if wrong := errors(aliases.problems(entries, shown)):
        raise Refused(wrong)
    return entries


def sound_redirects(reading: Reading, entries: Sequence[Entry], known: Site) -> Settled:
    """What `redirects.toml` says. Raises `Refused` where a build would tell that something in it is wrong."""
    found = settle(reading.redirects, places(known, files(known, entries), entries, reading.documents))
    told = [each for each in reading.problems if each.path == FILE]
    if wrong := errors([*told, *found.problems]):
        raise Refused(wrong)
    return found


def write(file: Path, text: str) -> None:
    """Raises `Refused` where there is somebody's own file, or one cannot be written."""
    try:
        if file.exists() and not file.read_bytes().startswith(MARK.encode()):
            do = N_("delete it, or name another folder: --output DIR")
            raise Refused([Fault(N_("“{file}” was not made by this command"), do, {"file": file})])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8", newline="\n")
    except OSError as error:
        raise Refused([unwritable(file, error)]) from error
