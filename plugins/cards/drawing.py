"""Drawing a card."""

from functools import cache

from PIL import Image, ImageDraw, ImageFont

from plugins.cards.card import HEIGHT, WIDTH, Card
from plugins.cards.lines import LEADING, fitted
from plugins.cards.mark import HEIGHT as MARK_HEIGHT
from plugins.cards.mark import WIDTH as MARK_WIDTH
from plugins.cards.mark import leaning, upright
from plugins.cards.sheet import Sheet
from plugins.cards.style import Style, font_file

EDGE = 76  # around everything
FLOOR = 78  # the ground that the doors stand on, in another colour
DOORS = 176  # their height
LABEL = 38


@cache
def font(weight: str, size: int) -> ImageFont.FreeTypeFont:
    """Letters side by side, without the libraries for complex scripts, which are not the same on every machine."""
    return ImageFont.truetype(font_file(weight), size, layout_engine=ImageFont.Layout.BASIC)


def measure(text: str, size: int) -> float:
    return font("Bold", size).getlength(text)


def drawn(card: Card) -> bytes:
    """The PNG file."""
    sheet = ground(card.style)
    top, bottom = EDGE - 16, HEIGHT - FLOOR - DOORS - 18
    block = fitted(card.title, WIDTH - 2 * EDGE, bottom - top, measure)
    words = Image.new("L", (WIDTH, bottom))
    draw = ImageDraw.Draw(words)
    for number, line in enumerate(block.lines):
        place = (EDGE, top + int(number * block.size * LEADING) + block.size)
        draw.text(place, line, 255, font("Bold", block.size), anchor="ls")
    sheet.put(words, (0, 0), "on-deep")
    label = Image.new("L", (WIDTH - EDGE, LABEL * 2))
    ImageDraw.Draw(label).text((EDGE, LABEL), card.language, 255, font("Semibold", LABEL), anchor="ls")
    sheet.put(label, (0, HEIGHT - FLOOR - 28 - LABEL), "glow")
    left = WIDTH - EDGE - DOORS * MARK_WIDTH // MARK_HEIGHT
    doors(sheet, left, HEIGHT - FLOOR - DOORS, DOORS)
    return sheet.png()


def without_words(style: Style) -> bytes:
    """The card that tells nothing: the mark in the middle, where a square cut of it is whole as well."""
    sheet, height = ground(style), 350
    doors(sheet, (WIDTH - height * MARK_WIDTH // MARK_HEIGHT) // 2, HEIGHT - FLOOR - height, height)
    return sheet.png()


def icon(style: Style, size: int, height: int) -> bytes:
    """A square with the mark in its middle."""
    sheet = Sheet(size, size, style)
    doors(sheet, (size - height * MARK_WIDTH // MARK_HEIGHT) // 2, (size - height) // 2, height)
    return sheet.png()


def ground(style: Style) -> Sheet:
    sheet = Sheet(WIDTH, HEIGHT, style)
    sheet.put(Image.new("L", (WIDTH, FLOOR), 255), (0, HEIGHT - FLOOR), "dusk")
    return sheet


def doors(sheet: Sheet, left: int, top: int, height: int) -> None:
    """The mark with its upper left corner there."""
    for shape, colour in ((upright(), "on-deep"), (leaning(), "glow")):
        sheet.shape([(x * height / MARK_HEIGHT, y * height / MARK_HEIGHT) for x, y in shape], (left, top), colour)
