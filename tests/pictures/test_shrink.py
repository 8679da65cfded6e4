"""Small and anonymous pictures, and files that are none."""

import json
import shutil
import struct
import subprocess
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pillow_heif
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from plugins.cleaning.work import Piece, Refused
from plugins.pictures.encode import MOST_BYTES
from plugins.pictures.shrink import ANIMATED, DAMAGED, TOO_LARGE, shrink
from tests.pictures import planted
from tests.pictures.planted import MARK, PICTURES, forms_of, pixels

# What exiftool finds in any file, and what a picture cannot be shown without.
HARMLESS = {
    *("SourceFile", "ExifToolVersion", "FileName", "Directory", "FileSize", "FileModifyDate", "FileAccessDate"),
    *("FileInodeChangeDate", "FilePermissions", "FileType", "FileTypeExtension", "MIMEType", "ImageWidth"),
    *("ImageHeight", "ImageSize", "Megapixels", "EncodingProcess", "BitsPerSample", "ColorComponents", "BitDepth"),
    *("YCbCrSubSampling", "JFIFVersion", "ResolutionUnit", "XResolution", "YResolution", "ColorType", "Compression"),
    *("Filter", "Interlace", "Palette", "Transparency", "MajorBrand", "MinorVersion", "CompatibleBrands"),
    *("HandlerType", "PrimaryItemReference", "ImageSpatialExtent", "ImagePixelDepth", "AV1ConfigurationVersion"),
    *("ChromaFormat", "ChromaSamplePosition", "ColorProfiles", "ColorPrimaries", "TransferCharacteristics"),
    *("MatrixCoefficients", "VideoFullRangeFlag", "MetaImageSize", "MediaDataSize", "MediaDataOffset"),
    *("SeqLevelIdx0", "SeqTier0", "HighBitDepth", "TwelveBit", "InitialDelaySamples", "MediaData"),
    *("AuxiliaryImageType", "ProfileTier", "SeqProfile", "PixelAspectRatio", "CodingConstraints"),
}

# What Pillow tells of any file: that it is one picture, and how it is packed.
OF_EVERY_FILE = {
    *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "progressive", "progression", "timestamp"),
    "duration",
}


def saved(picture: Image.Image, form: str, **options: object) -> bytes:
    target = BytesIO()
    picture.save(target, form, **options)
    return target.getvalue()


def largest(pieces: tuple[Piece, ...], end: str) -> Image.Image:
    piece = next(piece for piece in pieces if piece.name.endswith(end))
    return Image.open(BytesIO(piece.content))


def colour(picture: Image.Image, across: float, down: float) -> tuple[int, ...]:
    at = (int(picture.width * across), int(picture.height * down))
    found = picture.convert("RGB").getpixel(at)
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


@pytest.mark.parametrize("form", PICTURES)
def test_no_mark_in_a_picture_is_published(form: str) -> None:
    source = PICTURES[form]()
    assert source.count(MARK) >= 3
    for piece in shrink(source).pieces:
        for mark in forms_of(MARK):
            assert mark not in piece.content, (piece.name, mark)
        assert planted.described(piece.content) <= OF_EVERY_FILE


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not here; it is in libimage-exiftool-perl")
@pytest.mark.parametrize("form", PICTURES)
def test_exiftool_finds_nothing_but_what_a_picture_cannot_do_without(form: str, tmp_path: Path) -> None:
    for piece in shrink(PICTURES[form]()).pieces:
        (tmp_path / f"a{piece.name}").write_bytes(piece.content)
    told = subprocess.run(["exiftool", "-j", "-a", "-u", "-ee", tmp_path], capture_output=True, check=True).stdout
    for file in json.loads(told):
        assert not {name: said for name, said in file.items() if name not in HARMLESS}


def test_small_old_and_new_telephones_find_a_size_and_a_format() -> None:
    found = shrink(planted.jpeg()).pieces
    assert [piece.name for piece in found] == ["-1280.avif", "-720.avif", "-400.avif", "-720.jpg", "-400.jpg"]
    for piece in found:
        with Image.open(BytesIO(piece.content)) as picture:
            assert picture.size == (piece.width, piece.height)
            assert f"-{piece.width}." in piece.name
            assert abs(piece.width * 2 / 3 - piece.height) <= 1


def test_a_picture_is_never_made_larger() -> None:
    found = shrink(saved(pixels((300, 200)), "PNG")).pieces
    assert {piece.width for piece in found} == {300}


def test_old_telephones_get_transparency_as_png() -> None:
    found = shrink(planted.png("RGBA")).pieces
    assert {piece.name.rpartition(".")[2] for piece in found} == {"avif", "png"}
    for end in ("avif", "png"):
        alpha = largest(found, end).convert("RGBA").getchannel("A").tobytes()
        least, most = min(alpha), max(alpha)
        assert least < 10
        assert most > 245


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_the_right_side_up_whatever_its_camera_wrote(orientation: int) -> None:
    shown = shrink(planted.jpeg(orientation)).pieces
    lying = orientation > 4
    assert (shown[0].width < shown[0].height) == lying
    corners = {1: (0, 0), 2: (1, 0), 3: (1, 1), 4: (0, 1), 5: (0, 0), 6: (1, 0), 7: (1, 1), 8: (0, 1)}
    across, down = (0.05 + 0.9 * place for place in corners[orientation])
    for end in ("avif", "jpg"):
        red, green, blue = colour(largest(shown, end), across, down)
        assert red > 200
        assert max(green, blue) < 60


def test_sixteen_bits_of_grey_are_scaled_and_not_cut_off() -> None:
    grey = Image.new("I;16", (300, 200), 32768)
    assert all(120 < part < 136 for part in colour(largest(shrink(saved(grey, "PNG")).pieces, "jpg"), 0.5, 0.5))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "CMYK"])
def test_every_kind_of_pixels_keeps_its_colours(mode: str) -> None:
    form = "JPEG" if mode == "CMYK" else "PNG"
    source = Image.new("RGB", (300, 200), (250, 250, 250)).convert(mode)
    assert min(colour(largest(shrink(saved(source, form)).pieces, "g"), 0.5, 0.5)) > 235


def test_colours_of_another_profile_become_those_of_the_web() -> None:
    """In a profile whose red is its blue, red must come out as blue."""
    from PIL import ImageCms

    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = bytearray(srgb)
    count = int.from_bytes(srgb[128:132], "big")
    tags = {srgb[132 + 12 * n : 136 + 12 * n]: 132 + 12 * n for n in range(count)}
    red, blue = tags[b"rXYZ"], tags[b"bXYZ"]
    swapped[red + 4 : red + 12], swapped[blue + 4 : blue + 12] = srgb[blue + 4 : blue + 12], srgb[red + 4 : red + 12]
    source = saved(Image.new("RGB", (300, 200), (255, 0, 0)), "PNG", icc_profile=bytes(swapped))
    found = colour(largest(shrink(source).pieces, "jpg"), 0.5, 0.5)
    assert found[2] > 200 > 80 > found[0]


def test_a_damaged_colour_profile_does_not_matter() -> None:
    source = saved(pixels((300, 200)), "JPEG", icc_profile=b"no profile at all" * 20)
    assert shrink(source).pieces


def test_a_cover_is_cropped_around_what_matters() -> None:
    tall = Image.new("RGB", (600, 1200), "white")
    tall.paste("red", (0, 900, 600, 1200))
    found = shrink(saved(tall, "PNG"), "50 100").pieces
    assert (found[-1].width, found[-1].height) == (400, 267)
    assert colour(largest(found, "jpg"), 0.5, 0.9)[1] < 60
    assert colour(largest(shrink(saved(tall, "PNG"), "50 0").pieces, "jpg"), 0.5, 0.9)[1] > 200


def test_what_matters_is_where_people_see_it_also_in_a_picture_that_lies_on_its_side() -> None:
    lying = Image.new("RGB", (1200, 600), "white")
    lying.paste("red", (0, 0, 300, 600))  # to the left: at the top when it is turned by the camera's mark 6
    exif = Image.Exif()
    exif[0x0112] = 6
    source = saved(lying, "JPEG", exif=exif)
    assert colour(largest(shrink(source, "50 0").pieces, "jpg"), 0.5, 0.1)[1] < 60
    assert colour(largest(shrink(source, "50 100").pieces, "jpg"), 0.5, 0.1)[1] > 200


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_even_noise_keeps_within_the_limit(mode: str) -> None:
    noise = Image.merge(mode, [Image.effect_noise((800, 1200), 200) for _ in mode])
    found = shrink(saved(noise, "PNG", compress_level=1)).pieces
    assert found
    assert max(len(piece.content) for piece in found) <= MOST_BYTES


def test_the_same_picture_gives_the_same_bytes() -> None:
    source = planted.jpeg()
    assert shrink(source) == shrink(source)


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP", "AVIF"])
def test_what_moves_is_refused_and_one_picture_of_it_is_not(form: str) -> None:
    frames = [pixels((60, 40)), Image.new("RGB", (60, 40), "blue")]
    with pytest.raises(Refused) as refused:
        shrink(saved(frames[0], form, save_all=True, append_images=frames[1:]))
    assert refused.value.refusal.found == ANIMATED
    assert shrink(saved(frames[0], form, save_all=True)).pieces


def test_of_several_pictures_in_a_file_of_a_telephone_the_first_is_the_picture() -> None:
    target = BytesIO()
    several = pillow_heif.from_pillow(pixels((600, 400)))
    several.add_from_pillow(Image.new("RGB", (60, 40), "blue"))
    several.save(target)
    assert shrink(target.getvalue()).pieces[-1].width == 400


def blank_png(side: int) -> bytes:
    """A square of one bit a pixel: a few bytes that decode to very many."""
    header = planted.chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    rows = planted.chunk(b"IDAT", zlib.compress(bytes((side // 8 + 1) * side), 9))
    return b"\x89PNG\r\n\x1a\n" + header + rows + planted.chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [8_000, 10_000, 30_000])
def test_a_picture_of_too_many_pixels_is_called_too_large(side: int) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Refused) as refused:
            shrink(blank_png(side))
    assert refused.value.refusal.found == TOO_LARGE
    assert "smaller" in refused.value.refusal.do


def test_words_that_unpack_to_gigabytes_are_no_picture() -> None:
    words = planted.chunk(b"zTXt", b"Title\0\0" + zlib.compress(bytes(200_000_000), 9))
    source = planted.png()
    with pytest.raises(Refused):
        shrink(source[:33] + words + source[33:])


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg onload=alert(1)>", b"\xff\xd8\xff\xe0 cut off", b"BM" * 99])
def test_other_files_are_refused(content: bytes) -> None:
    with pytest.raises(Refused) as refused:
        shrink(content)
    assert refused.value.refusal.found == DAMAGED


@pytest.mark.parametrize("form", PICTURES)
def test_a_file_that_was_cut_off_is_refused(form: str) -> None:
    source = PICTURES[form]()
    with pytest.raises(Refused):
        shrink(source[: len(source) // 3])


SMALL = {
    "png": saved(pixels((30, 20)), "PNG"),
    "jpg": saved(pixels((30, 20)), "JPEG"),
    "webp": saved(pixels((30, 20)), "WEBP"),
    "gif": saved(pixels((30, 20), "P"), "GIF"),
    "avif": saved(pixels((30, 20)), "AVIF"),
    "heic": saved(pixels((64, 64)), "HEIF"),
}


@settings(deadline=None)
@given(
    form=st.sampled_from(sorted(SMALL)), spoils=st.lists(st.tuples(st.floats(0, 1), st.binary(max_size=6)), max_size=5)
)
def test_a_spoilt_file_gives_a_picture_within_the_limits_or_a_reason(
    form: str, spoils: list[tuple[float, bytes]]
) -> None:
    source = bytearray(SMALL[form])
    for place, new in spoils:
        at = 4 + int(place * (len(source) - 4))
        source[at : at + len(new)] = new
    try:
        found = shrink(bytes(source)).pieces
    except Refused:
        return
    for piece in found:
        assert 0 < len(piece.content) <= MOST_BYTES
        assert piece.width <= 1280
