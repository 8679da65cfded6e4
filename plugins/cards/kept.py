"""Cards are drawn once: what is remembered of them is found by all that is to be seen on them."""

from collections.abc import Collection
from contextlib import suppress
from pathlib import Path

from plugins.cache.store import load_bytes, save_bytes
from plugins.cards.card import Card


def card_bytes(folder: Path, card: Card) -> bytes:
    """The PNG file, from the folder if it has been drawn before by the same Pillow."""
    from PIL import __version__

    file = folder / card.name
    known = load_bytes(file, __version__)
    if known is not None:
        return bytes(known)
    from plugins.cards.drawing import drawn  # here: it takes a while to load, and few builds draw

    content = drawn(card)
    save_bytes(file, __version__, content)
    return content


def prune(folder: Path, wanted: Collection[str]) -> None:
    """Forget the cards that no page has any more."""
    for file in folder.iterdir() if folder.is_dir() else ():
        if file.name not in wanted:
            with suppress(OSError):
                file.unlink()
