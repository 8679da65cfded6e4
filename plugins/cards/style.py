"""What cards are drawn with: the theme's colours, and the font."""

import importlib.util
import re
from functools import cache
from hashlib import blake2b
from pathlib import Path

from msgspec import Struct

from plugins.cards.letters import letters

COLOUR = re.compile(r"--([\w-]+): light-dark\((#[0-9a-f]{6})")
USED = ("deep", "on-deep", "dusk", "glow")


class Style(Struct, frozen=True):
    """`digest` stands for all of it."""

    colours: dict[str, str]  # as in light surroundings, by their names in the theme
    letters: frozenset[int]  # that the font has
    digest: str


def colours(theme: Path) -> dict[str, str]:
    """Raises KeyError where the theme lacks one that is needed."""
    found = dict(COLOUR.findall((theme / "css" / "tokens" / "colours.css").read_text("utf-8")))
    return {name: found[name] for name in USED}


def font_file(weight: str) -> Path:
    """Source Sans Pro (SIL Open Font Licence 1.1), from a package: "Bold", "Semibold"."""
    found = importlib.util.find_spec("font_source_sans_pro")
    assert found is not None, "it is among the locked packages"
    assert found.origin is not None, "as are its files"
    return Path(found.origin).parent / "files" / f"SourceSansPro-{weight}.ttf"


@cache
def font_facts() -> tuple[frozenset[int], str]:
    content = font_file("Bold").read_bytes()
    return letters(content), blake2b(content, digest_size=8).hexdigest()


def style(theme: Path) -> Style:
    used, (known, font) = colours(theme), font_facts()
    return Style(used, known, blake2b(f"{sorted(used.items())} {font}".encode(), digest_size=8).hexdigest())
