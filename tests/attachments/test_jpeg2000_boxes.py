import struct
from io import BytesIO

from PIL import Image

from plugins.attachments.jpeg2000_boxes import without_remarks
from tests.pictures.planted import MARK, pixels


def test_the_pixels_stay_and_the_remarks_go() -> None:
    target = BytesIO()
    pixels((60, 40)).save(target, "JPEG2000")
    source = target.getvalue()
    boxes = b"".join(struct.pack(">I", len(MARK) + 8) + kind + MARK for kind in (b"xml ", b"uuid", b"uinf"))
    clean = without_remarks(source[:12] + boxes + source[12:])
    assert MARK not in clean
    with Image.open(BytesIO(clean)) as after, Image.open(target) as before:
        assert after.tobytes() == before.tobytes()


def test_what_is_no_such_file_stays_as_it_is() -> None:
    for other in (b"", b"hello hello hello", b"\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x03xml "):
        assert without_remarks(other) == other
