"""Which encoding a text that is not UTF-8 is in: a guess, good enough to name it to its author."""

import re

_CYRILLIC_HIGH = re.compile(rb"[\xe0-\xff]")  # lower case in windows-1251, upper case in KOI8-R
_CYRILLIC_LOW = re.compile(rb"[\xc0-\xdf]")  # the other way round
_LETTERS = re.compile(rb"[A-Za-z\xc0-\xff]")
_MARKS = {b"\xff\xfe\x00\x00": "UTF-32", b"\x00\x00\xfe\xff": "UTF-32", b"\xff\xfe": "UTF-16", b"\xfe\xff": "UTF-16"}
_WIDE = tuple(_MARKS)


def is_wide(data: bytes) -> bool:
    """Whether `data` is UTF-16 or UTF-32, with or without its mark: half of it or more is NUL."""
    return data.startswith(_WIDE) or (b"\0" in data and data.count(0) > len(data) // 4)


def guess(data: bytes) -> str:
    """The probable encoding of `data`, which is not UTF-8; an empty string for UTF-8 with damaged places."""
    if is_wide(data):
        return next((name for mark, name in _MARKS.items() if data.startswith(mark)), "UTF-16")
    lenient = data.decode(errors="replace")
    if sum(character > "\x7f" and character != "\ufffd" for character in lenient) > lenient.count("\ufffd"):
        return ""
    high, low = len(_CYRILLIC_HIGH.findall(data)), len(_CYRILLIC_LOW.findall(data))
    if high + low < len(_LETTERS.findall(data)) / 4:
        return "windows-1252"
    return "windows-1251" if high >= low else "KOI8-R"
