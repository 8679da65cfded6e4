"""Pictures in every format with a mark in every place where a program can write what is not seen."""

import struct
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO

import pillow_heif
from PIL import Image, ImageCms, ImageDraw, PngImagePlugin

pillow_heif.register_heif_opener()

MARK = b"PlantedMark"
XMP = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><Iptc4xmpCore:City>PlantedMark</Iptc4xmpCore:City></x:xmpmeta>'
SIZE = (1500, 1000)


def forms_of(mark: bytes) -> list[bytes]:
    """How a mark can be written."""
    text = mark.decode()
    return [mark, mark.lower(), mark.upper(), text.encode("utf-16-le"), text.encode("utf-16-be"), mark[::-1]]


def pixels(size: tuple[int, int] = SIZE, mode: str = "RGB") -> Image.Image:
    """With something to see: colours that change, and a shape that tells which side is up."""
    ramp = Image.linear_gradient("L").resize(size)
    picture = Image.merge("RGB", [ramp, ramp.transpose(Image.Transpose.FLIP_LEFT_RIGHT), ramp.rotate(90).resize(size)])
    ImageDraw.Draw(picture).rectangle((0, 0, size[0] // 4, size[1] // 4), fill="red")
    if mode == "RGBA":
        picture.putalpha(ramp)
    return picture.convert(mode)


def profile() -> bytes:
    """sRGB, with a mark where its description was."""
    plain = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for words in ("sRGB built-in", "sRGB"):
        for code in ("utf-16-be", "ascii"):
            at = plain.find(words.encode(code))
            if at >= 0:
                new = "PlantedMark!!"[: len(words)].encode(code)
                plain = plain[:at] + new + plain[at + len(new) :]
    return plain + MARK


def exif(orientation: int = 1) -> Image.Exif:
    """The camera, the place, a remark, and a thumbnail with a remark of its own."""
    found = Image.Exif()
    found[0x010F], found[0x0110], found[0x0131], found[0x013B] = ("PlantedMark",) * 4
    found[0x0112] = orientation
    found.get_ifd(0x8769).update({0x9286: b"ASCII\0\0\0" + MARK, 0xA430: "PlantedMark", 0x9003: "2026:05:17 18:30:00"})
    found.get_ifd(0x8825).update({1: "N", 2: (52.0, 21.0, 30.0), 3: "E", 4: (4.0, 53.0, 1.0), 0x1B: MARK})
    return found


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def jpeg(orientation: int = 1, mode: str = "RGB") -> bytes:
    target, second = BytesIO(), BytesIO()
    pixels((160, 120)).save(second, "JPEG", comment=MARK)
    pixels(mode=mode).save(
        target, "JPEG", exif=exif(orientation), comment=MARK, icc_profile=profile() if mode == "RGB" else None, xmp=XMP
    )
    plain = target.getvalue()
    iptc = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", 16) + b"\x1c\x02\x5a\0\x0b" + MARK
    more = segment(0xED, iptc) + segment(0xEC, b"Ducky" + MARK) + segment(0xE5, MARK) + segment(0xFE, MARK)
    preview = segment(0xE2, b"MPF\0" + MARK) + segment(0xE1, b"Exif\0\0II*\0" + MARK + second.getvalue())
    end = plain.index(b"\xff\xdb")  # of what is said before the tables of the picture itself
    return plain[:2] + more + plain[2:end] + preview + plain[end:] + MARK + second.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(mode: str = "RGB") -> bytes:
    target, info = BytesIO(), PngImagePlugin.PngInfo()
    info.add_text("Author", "PlantedMark")
    info.add_text("Comment", "PlantedMark", zip=True)
    info.add_itxt("XML:com.adobe.xmp", XMP.decode())
    info.add(b"tIME", b"\x07\xea\x05\x11\x12\x1e\0")
    info.add(b"prVt", MARK)
    pixels(mode=mode).save(target, "PNG", pnginfo=info, exif=exif(), icc_profile=profile())
    plain = target.getvalue()
    return plain[:-12] + chunk(b"zTXt", b"Title\0\0" + zlib.compress(MARK)) + plain[-12:] + MARK


def webp() -> bytes:
    target = BytesIO()
    pixels().save(target, "WEBP", exif=exif(), xmp=XMP, icc_profile=profile())
    plain = target.getvalue()
    body = plain[8:] + b"MaRk" + struct.pack("<I", 12) + MARK + b"\0"
    return b"RIFF" + struct.pack("<I", len(body)) + body + MARK


def gif() -> bytes:
    target = BytesIO()
    pixels((300, 200), "P").save(target, "GIF", comment=MARK)
    extension = b"!\xff\x0bXMP DataXMP" + bytes([len(MARK)]) + MARK + b"\0"
    return target.getvalue()[:-1] + extension + b"!\xfe" + bytes([len(MARK)]) + MARK + b"\0;" + MARK


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def avif() -> bytes:
    target = BytesIO()
    pixels().save(target, "AVIF", exif=exif(), xmp=XMP, icc_profile=profile(), speed=10)
    return target.getvalue() + box(b"free", MARK) + box(b"uuid", bytes(16) + MARK)


def heic() -> bytes:
    target = BytesIO()
    found = pillow_heif.from_pillow(pixels())
    found.info["exif"], found.info["xmp"] = exif().tobytes(), XMP
    found.save(target, quality=60)
    return target.getvalue() + box(b"free", MARK) + box(b"uuid", bytes(16) + MARK)


PICTURES: Mapping[str, Callable[[], bytes]] = {
    "jpg": jpeg,
    "png": png,
    "webp": webp,
    "gif": gif,
    "avif": avif,
    "heic": heic,
}


def described(content: bytes) -> set[str]:
    """What Pillow finds in a picture besides its pixels."""
    with Image.open(BytesIO(content)) as picture:
        picture.load()
        return {str(key) for key in picture.info if key != "transparency"}
