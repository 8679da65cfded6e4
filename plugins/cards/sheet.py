"""A picture of a few plain colours on one ground, as a small PNG file that is the same from every machine.

Everything is put on as a mask in whole steps of strength, and each step of each colour is an entry of the palette: so
no colour is computed from others that some library has rounded, and nothing is left to choose.
"""

from collections.abc import Sequence
from io import BytesIO
from math import ceil

from PIL import Image, ImageDraw

from plugins.cards.mark import Point
from plugins.cards.style import USED, Style

STEPS = 15  # of strength along the edges of letters and shapes
RUNS = 3  # zlib's Z_RLE, which looks for nothing but runs: there is one way to do that, on every processor
FINE = 4  # shapes are drawn so many times larger, then scaled: Pillow's own have no smooth edges


class Sheet:
    """Begins in the colour "deep", which is the ground for the edges of all others."""

    def __init__(self, width: int, height: int, style: Style) -> None:
        self._picture = Image.new("P", (width, height))
        self._picture.putpalette(palette(style))

    def put(self, mask: Image.Image, place: tuple[int, int], colour: str) -> None:
        """A colour as strong as the mask says at each point, with the mask's upper left corner at the place."""
        first = USED.index(colour) * (STEPS + 1)
        steps = mask.point([(value * STEPS + 127) // 255 for value in range(256)])
        solid = steps.point([255 if value else 0 for value in range(256)])
        self._picture.paste(steps.point([first + value if value else 0 for value in range(256)]), place, solid)

    def shape(self, points: Sequence[Point], place: tuple[int, int], colour: str) -> None:
        """A polygon with smooth edges."""
        size = (ceil(max(x for x, _ in points)) + 1, ceil(max(y for _, y in points)))
        large = Image.new("L", (size[0] * FINE, size[1] * FINE))
        ImageDraw.Draw(large).polygon([(round(x * FINE, 3), round(y * FINE, 3)) for x, y in points], fill=255)
        self.put(large.reduce(FINE), place, colour)

    def png(self) -> bytes:
        target = BytesIO()
        self._picture.save(target, "PNG", compress_type=RUNS, compress_level=9, bits=8)
        return target.getvalue()


def palette(style: Style) -> list[int]:
    """Each colour in its steps, from the ground to itself."""
    ground = channels(style.colours[USED[0]])
    return [
        (behind * (STEPS - step) + front * step + STEPS // 2) // STEPS
        for name in USED
        for step in range(STEPS + 1)
        for behind, front in zip(ground, channels(style.colours[name]), strict=True)
    ]


def channels(colour: str) -> tuple[int, ...]:
    """Of "#3a1f40"."""
    return tuple(bytes.fromhex(colour[1:]))
