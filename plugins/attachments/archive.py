"""ZIP archives: taken apart within limits, and put together so that the same parts give the same bytes."""

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from plugins.attachments.office_words import ANEW, DAMAGED, ENCRYPTED, SMALLER, TOO_MUCH, UNLOCK
from plugins.attachments.parts import Parts
from plugins.cleaning.work import Refused

MOST_PARTS = 4_000
MOST_BYTES = 200_000_000  # of all parts together, unpacked
LOCKED = 0x1  # bit 0 of the flags (APPNOTE 4.4.4)
ALL_ALIKE = (1980, 1, 1, 0, 0, 0)  # the first moment that the format knows


def unpack(data: bytes) -> Parts:
    """The parts by name. Raises Refused, and BadZipFile. What the archive says of sizes is not believed."""
    parts: Parts = {}
    left = MOST_BYTES
    with ZipFile(BytesIO(data)) as archive:
        if len(archive.infolist()) > MOST_PARTS:
            raise Refused(TOO_MUCH, SMALLER, limit=str(MOST_BYTES // 1_000_000))
        for info in archive.infolist():
            if info.is_dir():
                continue
            if info.flag_bits & LOCKED:
                raise Refused(ENCRYPTED, UNLOCK)
            if info.filename in parts:
                raise Refused(DAMAGED, ANEW)  # programs differ in which of two they show
            with archive.open(info) as part:
                parts[info.filename] = part.read(left + 1)
            left -= len(parts[info.filename])
            if left < 0:
                raise Refused(TOO_MUCH, SMALLER, limit=str(MOST_BYTES // 1_000_000))
    return parts


def pack(parts: Parts, first: str) -> bytes:
    """`first` stands at the beginning; "mimetype" is not compressed (OpenDocument 1.3, part 2, 3.3)."""
    target = BytesIO()
    with ZipFile(target, "w") as archive:
        for name in sorted(parts, key=lambda name: (name != first, name)):
            info = ZipInfo(name, ALL_ALIKE)
            info.compress_type = ZIP_STORED if name == "mimetype" else ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o644 << 16
            archive.writestr(info, parts[name], compresslevel=9)
    return target.getvalue()
