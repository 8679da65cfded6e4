"""What the theme brings besides templates: the stylesheets of pages and feeds, the mark, icons."""

from collections.abc import Iterator
from pathlib import Path

from plugins.write.stylesheet import bundle

FOLDER = "theme"


def theme_files(theme: Path) -> Iterator[tuple[str, bytes]]:
    """(path in the output, content) of every file, in a fixed order."""
    yield f"{FOLDER}/feed.css", bundle(theme / "css" / "feed.css")
    yield f"{FOLDER}/site.css", bundle(theme / "css" / "index.css")
    static = theme / "static"
    for path in sorted(static.rglob("*")):
        if path.is_file():
            yield f"{FOLDER}/{path.relative_to(static).as_posix()}", path.read_bytes()
