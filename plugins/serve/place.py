"""Where in the site a changed file is to be seen."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from plugins.edition.address import entry_page
from plugins.link.entry import Entry


def page_of(changed: Iterable[Path], content: Path, entries: Mapping[str, Entry]) -> str:
    """The address of the page of the first changed text, in its language; empty (the root) where it has none."""
    pages = (page_of_file(path.relative_to(content), entries) for path in changed if path.is_relative_to(content))
    return next((page for page in pages if page), "")


def page_of_file(path: Path, entries: Mapping[str, Entry]) -> str:
    """A picture is shown on the page of the original beside it."""
    entry = entries.get(path.parent.as_posix())
    if entry is None:
        return ""
    lang = path.name.removeprefix("index.").removesuffix(".md")
    return entry_page(entry, lang if lang in entry.versions else next(iter(entry.versions), entry.original.lang))
