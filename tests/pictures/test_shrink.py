"""Small and anonymous pictures, and files that are none."""

import struct
import warnings
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from plugins.pictures.shrink import DAMAGED, TOO_LARGE, WIDTH, Refused, shrink


def photo(path: Path) -> Path:
    """As a phone makes it: lying on its side, with where it was taken and a remark."""
    exif = Image.Exif()
    exif[0x010F], exif[0x0112] = "SecretPhone", 6
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 21.0, 30.0)})
    Image.new("RGB", (3000, 2000), (120, 80, 60)).save(path, exif=exif, comment=b"SecretRemark")
    return path


def blank_png(path: Path, side: int) -> Path:
    """A square of one bit a pixel: a few bytes that decode to very many."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    rows = chunk(b"IDAT", zlib.compress(bytes((side // 8 + 1) * side), 9))
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + header + rows + chunk(b"IEND", b""))
    return path


def test_nothing_of_the_original_but_its_pixels_is_published(tmp_path: Path) -> None:
    small = shrink(photo(tmp_path / "a.jpg"))
    assert b"Secret" not in small.content
    assert not Image.open(BytesIO(small.content)).getexif()
    assert (small.width, small.height) == (WIDTH, WIDTH * 3 // 2)


@pytest.mark.parametrize("side", [8_000, 10_000, 30_000])
def test_a_picture_of_too_many_pixels_is_called_too_large(side: int, tmp_path: Path) -> None:
    file = blank_png(tmp_path / "a.png", side)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(Refused) as refused:
            shrink(file)
    assert refused.value.found == TOO_LARGE
    assert "smaller" in refused.value.do


@pytest.mark.parametrize("content", [b"", b"hello", b"<svg onload=alert(1)>", b"\xff\xd8\xff\xe0 cut off"])
def test_other_files_are_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(content)
    with pytest.raises(Refused) as refused:
        shrink(tmp_path / "a.jpg")
    assert refused.value.found == DAMAGED
