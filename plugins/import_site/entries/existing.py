"""The texts that are here already, by where they came from and by their old addresses."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from plugins.import_site.entries.address import old_addresses
from plugins.import_site.source.post import Post
from plugins.read.entry_name import parse_entry_name
from plugins.read.findings import Findings
from plugins.read.kinds.common import COMMON
from plugins.read.matter import split
from plugins.read.schema import KINDS
from plugins.read.text import decode
from plugins.read.yaml_tree import parse
from plugins.redirects.old import Old, old_address

MARK = "# Source: "
_MARK = re.compile(rf"^{MARK}(.+?)\s*$", re.MULTILINE)
Key = tuple[str, tuple[tuple[str, str], ...]]


class Existing:
    """Also those that were made just now."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.by_mark: dict[str, str] = {}
        self.by_alias: dict[Key, str] = {}
        self.names: dict[str, set[str]] = {}
        for folder in sorted(content.glob("*/*/")):
            kind = folder.parent.name
            if kind in KINDS and not folder.name.startswith("."):
                self.take(f"{kind}/{folder.name}")
                self._look(folder, f"{kind}/{folder.name}")

    def take(self, entry: str) -> None:
        kind, _, name = entry.partition("/")
        self.names.setdefault(kind, set()).add(name_of(name, kind))

    def here(self, posts: Iterable[Post]) -> str:
        """The entry that has one of these posts, by its mark or by an old address; empty where none has."""
        posts = list(posts)
        for post in posts:
            if entry := self.by_mark.get(post.key):
                return entry
        keys = (old_address(written).key for post in posts for written, taken in old_addresses(post) if taken)
        return next((self.by_alias[key] for key in keys if key in self.by_alias), "")

    def is_free(self, kind: str, name: str) -> bool:
        """Addresses hang on the name without its date."""
        return name not in self.names.get(kind, ())

    def _look(self, folder: Path, entry: str) -> None:
        for file in sorted(folder.glob("index.*.md")):
            try:
                data = file.read_bytes()
            except OSError:
                continue
            text = decode(data, Findings(""))
            matter = split(text, Findings("")) if text is not None else None
            if matter:
                self.by_mark |= dict.fromkeys(_MARK.findall(matter.yaml), entry)
                self.by_alias |= {old.key: entry for old in aliases(matter.yaml)}


def aliases(yaml: str) -> Iterator[Old]:
    found = parse(yaml, 1, Findings("")).entries.get("aliases")
    for alias in (found and COMMON["aliases"].parse("aliases", found.node, Findings(""))) or ():
        yield old_address(str(alias))


def name_of(folder: str, kind: str) -> str:
    """Without its date."""
    found = parse_entry_name(folder, KINDS[kind], Findings(""))
    return found.name if found else folder
