"""One card, before it is drawn."""

from hashlib import blake2b

from msgspec import Struct

from plugins.cards.letters import can_draw, plain
from plugins.cards.style import Style

WIDTH, HEIGHT = 1200, 630
DESIGN = 1
"""Another number with every change in how cards look, so that their addresses change: programs keep what they have."""


class Card(Struct, frozen=True):
    title: str
    language: str  # in itself: "Русский"
    style: Style

    @property
    def name(self) -> str:
        """Changes with whatever is to be seen on it, and tells nothing of that."""
        seen = f"{DESIGN}\0{self.style.digest}\0{self.language}\0{self.title}"
        return f"{blake2b(seen.encode(), digest_size=10).hexdigest()}.png"


def card(title: str, language: str, style: Style) -> Card | None:
    """None where the font has not all letters of it. `title` as it stands on the page."""
    if not can_draw(title + language, style.letters):
        return None
    return Card(plain(title), plain(language), style)
