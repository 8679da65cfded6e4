"""One picture: its pixels alone, upright, in the colours of the web, in the sizes that pages need.

Runs in a worker (plugins/cleaning).
"""

import warnings
from io import BytesIO
from typing import TYPE_CHECKING

from plugins.cleaning.work import Cleaned, Refused
from plugins.pictures.encode import LARGEST, encode
from plugins.pictures.pixels import bare, cropped, plain, upright
from plugins.problems.problem import N_

if TYPE_CHECKING:
    from PIL import Image

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF")
MOVING = frozenset({"GIF", "PNG", "WEBP", "AVIF"})  # JPEG and HEIF with several: the first is the picture itself
MOST_PIXELS = 60_000_000  # a phone's camera makes up to 50 million; a bomb decodes to far more
TOO_LARGE = N_("the picture “{name}” is too large: it has more than 60 million pixels")
DAMAGED = N_("the file “{name}” is not a picture, or it is damaged")
ANIMATED = N_("the picture “{name}” moves, which makes some people ill, and pages heavy")
SMALLER = N_("make it smaller: 2000 pixels on its longer side are plenty")
ANOTHER = N_("put a JPEG, PNG, WebP, GIF, AVIF or HEIC picture there")
ONE = N_("save one of its pictures as PNG or JPEG, and show that")


def shrink(data: bytes, focus: str = "") -> Cleaned:
    """Raises Refused. `focus`, as "30 40": cropped around this point, in hundredths of the width and the height."""
    from PIL import Image

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # our own limit is lower, and what else Pillow says is for programmers
            with opened(data) as picture:
                return encode(bare(prepared(picture, focus)))
    except (Refused, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise Refused(TOO_LARGE, SMALLER) from error
    except Exception as error:  # Pillow and what it uses raise anything for files that nobody has thought of
        raise Refused(DAMAGED, ANOTHER) from error


def opened(data: bytes) -> "Image.Image":
    """The size and the kind are read from the beginning of the file before anything is decoded."""
    from PIL import Image

    formats: tuple[str, ...] = FORMATS
    if data[4:8] == b"ftyp":  # of AVIF and HEIC (ISO/IEC 14496-12, 4.3); the library for the latter is large
        from pillow_heif import register_heif_opener

        register_heif_opener(thumbnails=False)
        formats = (*FORMATS, "HEIF")
    picture = Image.open(BytesIO(data), formats=formats)
    if picture.width * picture.height > MOST_PIXELS:
        raise Refused(TOO_LARGE, SMALLER)
    if picture.format in MOVING and getattr(picture, "is_animated", False):
        raise Refused(ANIMATED, ONE)
    return picture


def prepared(picture: "Image.Image", focus: str) -> "Image.Image":
    """Made smaller before what is slow; a JPEG already while it is decoded."""
    from PIL import Image

    picture.draft(None, (LARGEST, LARGEST))
    turn, profile = picture.getexif().get(0x0112, 1), picture.info.get("icc_profile")
    pixels = plain(picture)
    if focus:
        across, down = map(int, focus.split())
        pixels = cropped(pixels, across, down, turn)
    pixels.thumbnail((LARGEST * 2, LARGEST * 2), Image.Resampling.LANCZOS, reducing_gap=2)
    return upright(pixels, turn, profile)
