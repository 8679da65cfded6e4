"""What was asked for, as typed, and what is wrong with that."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from plugins.authoring.desk import Desk, unknown_language
from plugins.authoring.fault import Fault
from plugins.problems.problem import N_
from plugins.read.findings import listed, nearest

TAKEN = ("news", "press", "dossier", "pages")  # kinds that need nothing but a text


class Wish(Struct, frozen=True):
    """`place` is a file or a folder. Empty: not said."""

    place: str
    media: str = ""
    language: str = ""
    kind: str = ""
    report: str = ""
    dry: bool = False


def faults(wish: Wish, desk: Desk) -> Iterator[Fault]:
    if not wish.place:
        do = N_("write the name of a file or folder, as in: invoke import-site export.xml")
        yield Fault(N_("it is not said what to take"), do)
    elif not Path(wish.place).exists():
        yield Fault(
            N_("there is no file “{file}”"), N_("look at the name, and where the file is"), {"file": wish.place}
        )
    if wish.media and not Path(wish.media).is_dir():
        do = N_("name the folder with the pictures, such as uploads")
        yield Fault(N_("--media: there is no folder “{folder}”"), do, {"folder": wish.media})
    if wish.language and wish.language not in desk.languages:
        yield unknown_language("--language", wish.language, desk.languages)
    if wish.kind and wish.kind not in TAKEN:
        values = {"kind": wish.kind, "kinds": listed(TAKEN), "meant": nearest(wish.kind, TAKEN)}
        do = N_("did you mean “{meant}”?") if values["meant"] else N_("write one of: {kinds}")
        yield Fault(N_("--kind: “{kind}” cannot be taken from another site"), do, values)
