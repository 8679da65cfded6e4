"""JSON Feed 1.1: keys with their types, and authors."""

from collections.abc import Iterable, Mapping

from plugins.feed.rules import values
from plugins.feed.rules.fault import Fault, Faults

Shape = Mapping[str, type | tuple[type, ...]]
AUTHOR: Shape = {"name": str, "url": str, "avatar": str}


def shape(what: str, found: Mapping[str, object], keys: Shape, required: Iterable[str]) -> Faults:
    """Names that begin with “_” are others' extensions."""
    for name in required:
        if name not in found:
            yield Fault(f"{what}-{name}-missing", f"{what} has no {name}")
    for name, value in found.items():
        if name.startswith("_"):
            continue
        if name not in keys:
            yield Fault(f"{what}-unknown", f"{what} cannot have “{name}”")
        elif not isinstance(value, keys[name]) or (isinstance(value, bool) and keys[name] is not bool):
            yield Fault(f"{what}-{name}-kind", f"“{name}” is of another kind")


def filled(what: str, found: Mapping[str, object], names: Iterable[str]) -> Faults:
    for name in names:
        if found.get(name) == "":
            yield Fault(f"{what}-{name}-empty", f"{name} of {what} is empty")


def authors(of: Mapping[str, object]) -> Faults:
    found = of.get("authors")
    for author in found if isinstance(found, list) else []:
        if not isinstance(author, dict):
            yield Fault("author-object", "an author is not an object")
            continue
        yield from shape("author", author, AUTHOR, ())
        if not any(author.get(key) for key in AUTHOR):
            yield Fault("author-empty", "nothing is said of an author")
        for key in ("url", "avatar"):
            if key in author:
                yield from values.address(f"author-{key}-address", key, str(author[key]))
