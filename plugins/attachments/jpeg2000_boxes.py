"""A JPEG 2000 file without its remarks, its picture untouched (ISO/IEC 15444-1, annex I)."""

_REMARKS = frozenset({b"xml ", b"uuid", b"uinf", b"jp2i"})


def without_remarks(data: bytes) -> bytes:
    """As it is, where it is no such file or ends too soon."""
    if data[4:8] != b"jP  ":
        return data
    kept, place = [], 0
    while place + 8 <= len(data):
        length, kind = int.from_bytes(data[place : place + 4], "big"), data[place + 4 : place + 8]
        if length == 1:
            length = int.from_bytes(data[place + 8 : place + 16], "big")
        length = length or len(data) - place  # none: to the end of the file
        if length < 8:
            return data
        if kind not in _REMARKS:
            kept.append(data[place : place + length])
        place += length
    return b"".join(kept)
