"""The pictures that are drawn by hand, so to speak: by a task, into the theme, where a build finds them ready."""

from collections.abc import Iterator
from pathlib import Path

from plugins.cards.drawing import icon, without_words
from plugins.cards.style import style

MASKED = 290  # of 512: the mark stays whole in whatever shape icons are cut (w3.org/TR/appmanifest, "safe zone")


def icons(theme: Path) -> Iterator[tuple[str, bytes]]:
    """Name in the folder `static` of the theme, and content."""
    look = style(theme)
    yield "card.png", without_words(look)
    yield "icon-192.png", icon(look, 192, 136)
    yield "icon-512.png", icon(look, 512, 362)
    yield "icon-mask-512.png", icon(look, 512, MASKED)


def write_icons(theme: Path) -> list[Path]:
    """Those that were not so already."""
    changed = []
    for name, content in icons(theme):
        file = theme / "static" / name
        if not file.is_file() or file.read_bytes() != content:
            file.write_bytes(content)
            changed.append(file)
    return changed
