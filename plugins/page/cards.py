"""Which pages have a card of their own, and where it stands."""

from collections.abc import Iterator
from functools import partial

from plugins.cards.card import Card, card
from plugins.edition.shown import Shown
from plugins.page.desk import Desk
from plugins.page.output import Form, Output

STYLE = "style"
FOLDER = "cards"


def card_of(desk: Desk, shown: Shown | None) -> Card | None:
    """With the title of an entry; of other pages, with the name of the site. None where no cards are drawn, or the font
    lacks a letter: there the picture is the one without words. Whether titles may be told is not asked here."""
    style = desk.card_styles.get(STYLE)
    if style is None:
        return None
    if shown is None:
        return card(desk.site.name, desk.language.name, style)
    return card(shown.head.front.title, desk.site.languages[shown.head.lang].name, style)


def place(found: Card) -> str:
    return f"{FOLDER}/{found.name}"


def cards(desk: Desk) -> Iterator[tuple[str, Output]]:
    """By their addresses: texts with the same title in the same language have the same card."""
    if desk.site.preview or desk.lang not in desk.site.titled or STYLE not in desk.card_styles:
        return
    own = [name for name, shown in desk.contents.shown.items() if shown.own and shown.listed]
    for name in (None, *own):
        if found := named_card(desk, name):
            yield place(found), Output(place(found), "", Form.CARD, partial(named_card, desk, name))


def named_card(desk: Desk, name: str | None) -> Card | None:
    return card_of(desk, desk.contents.shown[name] if name else None)
