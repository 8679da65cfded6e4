"""Files from bare pixels: AVIF for most readers, JPEG for old telephones, PNG for those where something is transparent.

Each is at most MOST_BYTES: of the qualities the best is taken that keeps within it, and a size that does not even with
the lowest is left out, or made smaller if it is the last.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

from plugins.cleaning.work import Cleaned, Piece

if TYPE_CHECKING:
    from PIL import Image

LARGEST = 1280  # twice the width of the column, for fine screens
USUAL = 720  # the column itself, and a telephone's width twice; the largest for old telephones, whose screens are small
WIDTHS = (LARGEST, USUAL, 400)
APART = 1.2  # a size that is hardly smaller than the picture itself is not worth a file
TALLEST = 2  # times as high as wide
MOST_BYTES = 60_000
AVIF = (62, 54, 46, 38, 30)
JPEG = (78, 70, 62, 54, 46, 38, 30)
PNG = (256, 128, 64, 32, 16)  # colours
SPEED = 9  # four times as fast as 8, and the files are no larger

Save = Callable[["Image.Image", int], bytes]


def encode(picture: "Image.Image") -> Cleaned:
    """The sizes of each format, largest first; AVIF first where it is smaller. The same pixels give the same bytes."""
    clear = picture.mode == "RGBA"
    save, qualities, end = (png, PNG, "png") if clear else (jpeg, JPEG, "jpg")
    widths = widths_of(picture)
    usual = pieces(picture, [width for width in widths if width <= USUAL] or [USUAL], save, qualities, end)
    old = list(usual) or [smallest(picture, partial(save), qualities, end)]
    new = list(pieces(picture, widths, avif, AVIF, "avif"))
    return Cleaned((*(new if smaller(new, old) else []), *old))


def widths_of(picture: "Image.Image") -> list[int]:
    """Never larger than it is."""
    width = picture.width if picture.height <= picture.width * TALLEST else picture.height // TALLEST
    largest = min(width, LARGEST)
    return [largest, *(each for each in WIDTHS if each * APART <= largest)]


def pieces(
    picture: "Image.Image", widths: Sequence[int], save: Save, qualities: Sequence[int], end: str
) -> Iterator[Piece]:
    for width in widths:
        small = scaled(picture, width)
        if content := fitting(small, save, qualities):
            yield Piece(f"-{small.width}.{end}", content, small.width, small.height)


def smallest(picture: "Image.Image", save: Save, qualities: Sequence[int], end: str) -> Piece:
    """For pictures such as noise, that need more bytes than any other: small enough at last."""
    width = min(WIDTHS[-1], picture.width)
    while True:
        width = max(width // 2, 1)
        small = scaled(picture, width)
        if content := fitting(small, save, qualities):
            return Piece(f"-{small.width}.{end}", content, small.width, small.height)


def smaller(new: Sequence[Piece], old: Sequence[Piece]) -> bool:
    """Of small drawings with few colours PNG is smaller in every size."""
    sizes = {piece.width: len(piece.content) for piece in old}
    both = [piece for piece in new if piece.width in sizes]
    return not both or any(len(piece.content) < sizes[piece.width] for piece in both)


def scaled(picture: "Image.Image", width: int) -> "Image.Image":
    from PIL import Image

    small = picture.copy()
    small.thumbnail((width, width * TALLEST), Image.Resampling.LANCZOS, reducing_gap=3)
    return small


def fitting(picture: "Image.Image", save: Save, qualities: Sequence[int]) -> bytes:
    """At the best quality that keeps within the limit; nothing if not even the lowest does, which is tried second."""
    best = save(picture, qualities[0])
    if len(best) <= MOST_BYTES:
        return best
    found, worst = save(picture, qualities[-1]), len(qualities) - 1
    if len(found) > MOST_BYTES:
        return b""
    low, high = 1, worst  # the best that fits is in between
    while low < high:
        middle = (low + high) // 2
        content = save(picture, qualities[middle])
        if len(content) <= MOST_BYTES:
            found, high = content, middle
        else:
            low = middle + 1
    return found


def avif(picture: "Image.Image", quality: int) -> bytes:
    """With one thread: other pictures keep the processors busy, and the bytes do not depend on how many there are."""
    return saved(picture, "AVIF", quality=quality, speed=SPEED, max_threads=1)


def jpeg(picture: "Image.Image", quality: int) -> bytes:
    return saved(picture, "JPEG", quality=quality, optimize=True, progressive=True)


def png(picture: "Image.Image", colours: int) -> bytes:
    from PIL import Image

    return saved(picture.quantize(colours, method=Image.Quantize.FASTOCTREE), "PNG", optimize=True)


def saved(picture: "Image.Image", form: str, **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()
