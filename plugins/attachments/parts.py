"""The parts of an office file, and the pictures among them."""

import re
import warnings
from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from plugins.attachments.office_words import ANEW, PICTURE, STRANGE
from plugins.cleaning.work import Refused

if TYPE_CHECKING:
    from PIL import Image

Parts = dict[str, bytes]
"""By their names in the archive, in its order."""

FORMATS: Mapping[str, str] = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG", "gif": "GIF"}
TEXTS = frozenset({"xml", "rels", ""})
FONTS = frozenset({"odttf", "ttf", "otf", "fntdata"})
SIDE = 2000  # pixels of a picture in a document


def extension(name: str) -> str:
    base = name.rpartition("/")[2]
    return base.rpartition(".")[2].lower() if "." in base else ""


def is_known(name: str) -> bool:
    return extension(name) in TEXTS | FONTS | FORMATS.keys()


def check_known(parts: Parts, do: str) -> None:
    """Raises Refused."""
    for name in parts:
        if not is_known(name):
            raise Refused(STRANGE, do, part=name)


def texts(parts: Parts) -> dict[str, str]:
    """Those that are XML."""
    return {name: content.decode("utf-8-sig") for name, content in parts.items() if extension(name) in TEXTS}


def without(pattern: "re.Pattern[str]", text: str) -> str:
    return pattern.sub("", text)


def without_pictures_remarks(parts: Parts) -> Parts:
    return {
        name: picture(name, content, form) if (form := FORMATS.get(extension(name))) else content
        for name, content in parts.items()
    }


def picture(name: str, content: bytes, form: str) -> bytes:
    """The same picture in the same format, from its pixels alone."""
    from PIL import Image

    from plugins.pictures.pixels import bare, plain, upright
    from plugins.pictures.shrink import DAMAGED, opened

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with opened(content) as found:
                turn, profile = found.getexif().get(0x0112, 1), found.info.get("icc_profile")
                pixels = upright(plain(found), turn, profile)
                pixels.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    except (OSError, SyntaxError, ValueError) as error:
        raise Refused(PICTURE, ANEW, part=name) from error
    except Refused as refused:
        raise Refused(refused.refusal.found if refused.refusal.found != DAMAGED else PICTURE, ANEW, part=name) from None
    return encoded(bare(pixels), form)


def encoded(pixels: "Image.Image", form: str) -> bytes:
    target = BytesIO()
    if form == "JPEG":
        pixels.convert("RGB").save(target, form, quality=82, optimize=True)
    else:
        pixels.save(target, form, **({"optimize": True} if form == "PNG" else {}))
    return target.getvalue()
