"""Pixels of every kind, made into ordinary ones: eight bits a colour, RGB or RGBA, in sRGB, the right side up."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

# What the Exif tag 0x0112 asks for (CIPA DC-008), as Pillow calls it. 5 to 8 lay the picture on its side.
TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
RATIO = 3 / 2  # of what is cropped: the width of a column, and not more of a small screen than half


def plain(picture: "Image.Image") -> "Image.Image":
    """Without palette, and with eight bits. CMYK stays, for its colour profile is needed first."""
    if picture.mode.startswith("I"):  # sixteen bits of grey, which Pillow would cut off rather than scale
        return picture.convert("I").point(lambda value: value / 257 + 0).convert("L")
    if picture.mode == "CMYK":
        return picture.copy()
    transparent = picture.mode in ("RGBA", "LA", "PA", "La", "RGBa") or "transparency" in picture.info
    return picture.convert("RGBA" if transparent else "RGB")


def upright(picture: "Image.Image", turn: int, profile: bytes | None) -> "Image.Image":
    """The right side up, in sRGB, and without transparency where nothing is transparent."""
    from PIL import Image

    picture = in_srgb(picture, profile)
    if picture.mode == "RGBA" and picture.getchannel("A").getextrema() == (255, 255):
        picture = picture.convert("RGB")
    if turn in TURNS:
        picture = picture.transpose(Image.Transpose[TURNS[turn]])
    return picture


def in_srgb(picture: "Image.Image", profile: bytes | None) -> "Image.Image":
    """By the profile, where there is one that can be used; without it colours count as sRGB, as in browsers."""
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    if not profile:
        return picture.convert(mode)
    from PIL import ImageCms

    try:
        source: Any = ImageCms.ImageCmsProfile(BytesIO(profile))
        target: Any = ImageCms.createProfile("sRGB")
        found = ImageCms.profileToProfile(picture, source, target, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):  # a grey profile of an RGB picture, or a damaged one
        return picture.convert(mode)
    return found or picture.convert(mode)


def cropped(picture: "Image.Image", across: int, down: int, turn: int) -> "Image.Image":
    """The largest part of RATIO around a point of the upright picture. `turn` says how this one lies."""
    from PIL import Image

    if turn in TURNS:  # the point is where people see it
        return unturned(cropped(picture.transpose(Image.Transpose[TURNS[turn]]), across, down, 1), turn)
    width, height = picture.size
    wide, high = min(width, round(height * RATIO)), min(height, round(width / RATIO))
    left = min(max(round(width * across / 100 - wide / 2), 0), width - wide)
    top = min(max(round(height * down / 100 - high / 2), 0), height - high)
    return picture.crop((left, top, left + max(wide, 1), top + max(high, 1)))


def unturned(picture: "Image.Image", turn: int) -> "Image.Image":
    from PIL import Image

    back = {6: 8, 8: 6}.get(turn, turn)
    return picture.transpose(Image.Transpose[TURNS[back]])


def bare(picture: "Image.Image") -> "Image.Image":
    """A new image with the same pixels: Pillow carries comments and colour profiles over to what it saves."""
    from PIL import Image

    copy = Image.new(picture.mode, picture.size)
    copy.paste(picture)
    return copy
