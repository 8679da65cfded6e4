"""A JPEG file without its remarks, its picture untouched (ITU-T T.81, annex B)."""

import re

_START, _END, _SCAN, _COMMENT = 0xD8, 0xD9, 0xDA, 0xFE
_FIRST_APP, _ADOBE, _LAST_APP = 0xE0, 0xEE, 0xEF  # APP0 says nothing but the resolution; APP14 how colours are coded
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")  # in the data of a picture, FF is followed by one of these


def without_remarks(data: bytes) -> bytes:
    """As it is, where it is no JPEG or ends too soon. What stands behind its end is left out."""
    if data[:2] != bytes((0xFF, _START)):
        return data
    kept, place = [data[:2]], 2
    while place + 4 <= len(data) and data[place] == 0xFF and data[place + 1] != _END:
        marker = data[place + 1]
        end = place + 2 + int.from_bytes(data[place + 2 : place + 4], "big")
        if marker == _SCAN:
            found = _AFTER_SCAN.search(data, end)
            end = found.start() if found else len(data)
        if not is_remark(marker):
            kept.append(data[place:end])
        place = end
    if data[place : place + 2] != bytes((0xFF, _END)):
        return data
    return b"".join(kept) + data[place : place + 2]


def is_remark(marker: int) -> bool:
    return marker == _COMMENT or (_FIRST_APP < marker <= _LAST_APP and marker != _ADOBE)
