"""One picture: turned upright, scaled, encoded anew from its pixels alone."""

import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from plugins.problems.problem import N_

if TYPE_CHECKING:
    from PIL import Image

WIDTH = 960  # twice the measure of a column on a small phone; wider helps nobody there
MOST_PIXELS = 60_000_000  # a phone's camera makes up to 50 million; a bomb decodes to far more
MOST_BYTES = 60_000
QUALITIES = (78, 66, 54, 42, 30)
TOO_LARGE = N_("the picture “{name}” is too large: it has more than 60 million pixels")
DAMAGED = N_("the file “{name}” is not a picture, or it is damaged")
SMALLER = N_("make it smaller: 2000 pixels on its longer side are plenty")
ANOTHER = N_("put a JPEG, PNG, WebP or GIF picture there")


class Refused(Exception):
    """The file is not a picture that can be published; `found` says why and `do` what helps, as msgids."""

    def __init__(self, found: str, do: str) -> None:
        super().__init__(found)
        self.found, self.do = found, do


class Small(Struct, frozen=True):
    content: bytes  # WebP
    width: int
    height: int


def shrink(path: Path) -> Small:
    """Raises Refused. The size is read from the header before anything is decoded."""
    from PIL import Image, UnidentifiedImageError  # here: it takes a while to load, and few builds make pictures

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit is lower
            picture = Image.open(path)
        with picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Refused(TOO_LARGE, SMALLER)
            picture.draft("RGB", (WIDTH * 2, WIDTH * 2))
            return encode(upright(picture))
    except Image.DecompressionBombError as error:
        raise Refused(TOO_LARGE, SMALLER) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise Refused(DAMAGED, ANOTHER) from error


def upright(picture: "Image.Image") -> "Image.Image":
    """The pixels alone, on a new image: Pillow carries comments and colour profiles over to what it saves."""
    from PIL import Image, ImageOps

    turned = ImageOps.exif_transpose(picture)
    mode = "RGBA" if turned.mode in ("RGBA", "LA", "PA") or "transparency" in turned.info else "RGB"
    pixels = turned.convert(mode)
    pixels.thumbnail((WIDTH, WIDTH * 2), Image.Resampling.LANCZOS)
    bare = Image.new(mode, pixels.size)
    bare.paste(pixels)
    return bare


def encode(picture: "Image.Image") -> Small:
    """As WebP, at the best of the qualities that keeps within the limit, or the lowest."""
    content = b""
    for quality in QUALITIES:
        target = BytesIO()
        picture.save(target, "WEBP", quality=quality, method=4)
        content = target.getvalue()
        if len(content) <= MOST_BYTES:
            break
    return Small(content, picture.width, picture.height)
