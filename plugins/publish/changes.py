"""What readers will find changed when one release takes the place of another."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct

from plugins.publish import facts, manifest
from plugins.publish.manifest import Difference
from plugins.publish.pages import Reader, Text, same_inside, text_of

NOT_READ = frozenset({facts.FILE, manifest.FILE, ".made-by-the-build"})
SUFFIXES = {
    "feeds": (".xml", ".atom", ".json"),
    "calendars": (".ics",),
    "pictures": (".jpg", ".png", ".webp", ".avif", ".gif"),
}


class Side(Struct, frozen=True):
    """A release: its digests, and how to look into its files."""

    digests: Mapping[str, str]
    read: Reader


News = tuple[Text, ...]
"""One text, in the languages in which the same happened to it."""


class Group(Struct, frozen=True):
    """What is new, or changed, or gone: texts by name, everything else by number."""

    texts: Sequence[News]
    counts: Mapping[str, int]  # by "pages" (lists and the like), "feeds", "calendars", "pictures", "others"

    def __bool__(self) -> bool:
        return bool(self.texts or self.counts)


class Changes(Struct, frozen=True):
    new: Group
    changed: Group
    gone: Group
    pages_before: int
    pages_gone: int

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)

    @property
    def part_gone(self) -> float:
        return self.pages_gone / self.pages_before if self.pages_before else 0.0


def changes(before: Side, after: Side) -> Changes:
    found: Difference = manifest.difference(before.digests, after.digests)
    return Changes(
        new=group(found.extra, after.read),
        changed=group(found.changed, inside(before.read, after.read)),
        gone=group(found.missing, before.read),
        pages_before=sum(map(is_page, before.digests)),
        pages_gone=sum(map(is_page, found.missing)),
    )


def inside(old: Reader, new: Reader) -> Reader:
    """Shows only pages that have changed inside: the others are counted, but not named."""

    def read(path: str) -> bytes | None:
        content = new(path)
        return None if same_inside(old(path), content) else content

    return read


def is_page(path: str) -> bool:
    return path.endswith(".html")


def group(paths: Iterable[str], read: Reader) -> Group:
    texts: dict[str, list[Text]] = {}
    counts: dict[str, int] = {}
    for path in paths:
        text = text_of(path, read) if is_page(path) else None
        if text:
            texts.setdefault(text.key, []).append(text)
        elif path not in NOT_READ:
            counts[kind(path)] = counts.get(kind(path), 0) + 1
    by_language = [tuple(sorted(each, key=lambda text: text.lang)) for each in texts.values()]
    return Group(sorted(by_language, key=lambda each: each[0].address), counts)


def kind(path: str) -> str:
    if is_page(path):
        return "pages"
    return next((name for name, suffixes in SUFFIXES.items() if path.endswith(suffixes)), "others")
