"""Which events are there already, and how the folders of new ones are called."""

import re
from collections.abc import Iterator
from pathlib import Path

from plugins.authoring.wish import shortened
from plugins.importing.calendar_file import CalendarFile, Foreign
from plugins.importing.draft import MARK
from plugins.languages.slug import slugify
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.schema import KINDS

EVENTS = "events"
_MARK = re.compile(rf"^{MARK}(.+?)\s*$", re.MULTILINE)
_FRONT = 100_000  # characters of a file in which the mark is looked for


class Folders:
    """The folders of events, those that were made just now among them."""

    def __init__(self, content: Path) -> None:
        self.content = content
        kind = content / EVENTS
        found = sorted(kind.iterdir()) if kind.is_dir() else []
        self._names = {folder.name for folder in found}
        self._taken = {name_of(name) for name in self._names}
        self._by_uid = {uid: folder.name for folder in found for uid in marks(folder)}

    def of(self, event: Foreign, file: CalendarFile) -> str:
        """The folder in which an event is already, or an empty string."""
        own = own_folder(event.uid, file)
        return self._by_uid.get(event.uid, "") or (own if own in self._names else "")

    def new(self, event: Foreign, file: CalendarFile, title: str, day: str, lang: str) -> str:
        """A name that no other event has, also without its date, on which addresses hang. `day` may be empty."""
        slug = shortened(slugify(title, lang)) or "event"
        name = own_folder(event.uid, file) or ""
        number = 1
        while not name or name_of(name) in self._taken:
            again = slug if number == 1 else f"{slug}-{number}"
            name, number = f"{day}-{again}" if day else again, number + 1
        return name

    def take(self, name: str, uid: str) -> None:
        self._names.add(name)
        self._taken.add(name_of(name))
        self._by_uid[uid] = name


def own_folder(uid: str, file: CalendarFile) -> str:
    """The folder in the UID of an event of ours, which so keeps its identity; empty for others."""
    kind, _, name = uid.rpartition("@")[0].partition("/")
    known = file.ours and kind == EVENTS and parse_entry_name(name, KINDS[EVENTS], Findings(""))
    return name if known else ""


def name_of(folder: str) -> str:
    """Without its date."""
    found = parse_entry_name(folder, KINDS[EVENTS], Findings(""))
    return found.name if found else folder


def marks(folder: Path) -> Iterator[str]:
    for file in sorted(folder.glob("index.*.md")):
        try:
            text = file.read_text("utf-8", "replace")
        except OSError:
            continue
        yield from _MARK.findall(text[:_FRONT].partition("\n---")[0])
